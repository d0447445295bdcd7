/**
 * React decides when it is loaded whether to check everything twice. Pages are built several times faster without,
 * and a demo is no development: only `npm run dev` is.
 */
export async function loadReact() {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  for (const name of ["react", "react/jsx-runtime", "react-dom", "react-dom/server"]) await import(name);
  if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, "NODE_ENV");
  else process.env.NODE_ENV = NODE_ENV;
}
