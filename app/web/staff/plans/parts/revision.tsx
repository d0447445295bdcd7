/** Tells the desk which draft the writer saw: whoever saw an older one is told so, and changes nothing. */
export const Revision = ({ of }: { of: { revision: number } }) => <input type="hidden" name="revision" value={of.revision} />;
