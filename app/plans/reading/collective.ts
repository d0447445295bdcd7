const short = "(?:科室|股室|处室|市场监管所|市场所|监管所|分局|大队|中队|支队|单位|部门|科|股|室|处|所|队|站|办)";
const ends = "(?=$|[,;。、:)( /|]|[按共均]|配合|负责|牵头|协助|协同|参与|指导|分工|具体)";

/** 各科、所、队 is one name. */
const collective = new RegExp(
  `(?:各|相关|有关|全体|所有)(?:相关|有关|业务|基层|责任|职能|内设|机关)*${short}(?:(?:、|和|及|与)${short}${ends})+`,
  "g",
);

/** The collective names that a text uses, as written. */
export const collectivesIn = (plain: string): string[] => [...new Set([...plain.matchAll(collective)].map(([name]) => name))];
