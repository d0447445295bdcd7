/** The gazette's paper, ink and one seal, as app/web/ui/tokens.css has them by day. */
export const colours = {
  paper: "#fbfaf7",
  ink: "#1b1b1a",
  quiet: "#5b5a55",
  rule: "#d9d6ce",
  seal: "#b3261e",
  wash: "#f8ece9",
  white: "#ffffff",
};
