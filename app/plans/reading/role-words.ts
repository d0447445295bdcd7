export type Part = "lead" | "charge" | "partner" | "guide";

const noun = "(?:单位|部门|科室|股室|处室|机构|科|股|室|处|所|领导|方)";
const word =
  "(?:总?牵头|负责|主办|主责|主管|主要|承办|主抓|责任|分管|落实|配合|协助|协办|协同|参与|参加|支持|支撑|技术|业务|指导|督办|督导|督促|监督|第[一二三]|实施|执行|办理|查办|分工|职责|按|和|及|/)";
const people = "(?:责任|负责|联系|召集|联络|分管|包案)(?:人员?|员)";
const aside = `(?:\\((?:${word}|${noun}){1,3}\\))?`;
const label = `(?:${people}|${word}{1,5}${aside}${noun}{1,2}${aside}(?:(?:及|和|与|、)?(?:人员?|负责人|责任人))?|${word}{1,4})`;

/** 牵头单位： and its like, which give a role to the units behind them; without a colon only when they name a 单位. */
export const labels = new RegExp(
  `(?<![为是作])(?:${label} ?[::]|(?<=^|[,;。( 、])${word}{1,4}(?:单位|部门|科室|股室|处室)(?:为|是)? ?(?=[^,;。)、 为是等要应]))`,
  "g",
);

export const startsWithLabel = (words: string): boolean => new RegExp(`^[(]?(?:${label}) ?:`).test(words);

const how = "(?:(?:按照?|依照?|依据|根据|结合)[^,;。、:()]{1,14}?)?";
const act =
  "(?:总?牵头|负责|主办|承办|主抓|主责|查处|查办|办理|实施|落实|承担|组织|整治|开展|推进|配合|协助|协办|参与|参加|协同|协作|支持|支撑|保障|指导|督办|督导|督促|监督|跟进|抓总|统筹|协调|做好|抓好|提供|给予|予以|技术|业务|检测|检验|共同|具体|分别|主要|统一|联合|协|各负其责|分工|密切|积极|全力|依法|日常|检查|打击|治理|执法|处置|为主|责任)";
const being = `(?:(?:为|是|作为)${word}{1,4}${noun}{1,2})`;

/** 牵头, 按职责分工负责, 提供技术支持: what the units before it do. It must end where the words end, so that no unit's name is taken for it. */
export const verbs = new RegExp(
  `(?:\\(${act}{1,3}\\)|${how}${act}{1,6}(?:工作|任务|职责|检查|办案|下)?(?=$|[,;。、:)( ]|[和及与并]|会同|联合|商请)|${being})`,
  "g",
);

/** A 会同 B: who stands behind it helps. */
export const joins = /(?:会同|联合|协同|商请)(?=[^,;。、) ])/;

/** The part that a label or a verb gives. */
export function partOf(words: string): Part {
  if (/指导|督办|督导|督促|监督/.test(words) && !/牵头|责任/.test(words)) return "guide";
  if (/第[二三]|配合|协助|协办|参与|参加|支持|支撑|保障|协同单位|技术/.test(words)) return "partner";
  if (/牵头|主办|抓总|第一/.test(words)) return "lead";
  return "charge";
}
