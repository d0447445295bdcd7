/** The Chinese address of a draft, of a step on it, and of a step on one of its areas. */
export const draftAddress = (id: string, step = ""): string => `/staff/plans/drafts/${id}${step && `/${step}`}`;

export const areaAddress = (id: string, area: string, step = ""): string => draftAddress(id, `areas/${area}${step && `/${step}`}`);

/** The draft, opened at one of its areas. */
export const draftAt = (id: string, area: string): string => `${draftAddress(id)}#area-${area}`;
