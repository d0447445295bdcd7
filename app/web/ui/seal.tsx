/** The bureau's mark, once per page. The name stands beside it in words. */
export function Seal({ size = 48 }: { size?: number }) {
  return <img className="seal" src="/seal.svg" width={size} height={size} alt="" />;
}
