/* OpenCC's tables as its package keeps them: pairs parted by "|", what is written and how it is simplified parted by a space. */

declare module "opencc-js/dict/CJK_Compatibility_Ideographs" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/TSPhrases" {
  const pairs: string;
  export default pairs;
}
