/** Which page of a long list is asked for; the first when the address says none. */
export const pageIn = (request: Request): number => Math.trunc(Number(new URL(request.url).searchParams.get("page"))) || 1;
