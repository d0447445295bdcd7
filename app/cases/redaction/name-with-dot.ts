import { afterKind, afterRole } from "./name-contexts.ts";

const sounds =
  "玉叶拉素甫瓦尼巴提肯合卜杜沃班荪鼎奥守塔胡地明福图丁洪姑排莱贾喀韦夏谢卡阔恩安什焦居瓦阿艾买麦提迪努尔吐逊古丽热合曼木拉吾斯坦巴依克孜卡哈沙伊力米娜扎尼亚肉苏来江西里帕塔库别达吉玛拜德那再甫不都布海加马色力甫铁汗江赛买提乌兰其格图才让卓次仁旺堆桑平措央金洛顿珠多杰罗松丹增尕藏朝鲁苏日娜仁萨高娃斯琴哈额敦宝音乃登吐亚孟和特木勒泽姆白玛索朗边普穷欧珠班登觉旦确吾铁列夏合依提尤努素皮孜木沙买尔旦祖农赛依托乎提奴";

const dotted = new RegExp(`[${sounds}]{1,8}(?:\\s?[·.]\\s?[${sounds}]{1,10}){1,3}`, "g");
const undotted = new RegExp(
  `(?:${["扎西", "才让", "卓玛", "次仁", "多吉", "多杰", "尼玛", "达瓦", "格桑", "洛桑", "旦增", "丹增", "白玛", "央金", "拉姆", "巴桑", "边巴", "索朗", "平措", "巴图", "乌兰", "其其格", "阿依", "古丽", "买买提", "麦麦提", "艾力", "阿不都", "阿卜杜", "吐尔", "娜仁", "斯琴", "苏日", "朝鲁", "那仁", "哈斯", "萨仁", "额尔", "格日"].join("|")})[${sounds}]{0,5}`,
  "g",
);
const goods = /^(?:[”"』」》]|®|牌|品牌|系列|香水|口红|商标)/;

/** Names of other tongues: 买买提·吐尔逊 wherever it stands, 扎西次仁 after the word for who somebody is. */
export function foreignNames(text: string): { start: number; end: number }[] {
  const withDot = [...text.matchAll(dotted)].map(whole).filter(({ end }) => !goods.test(text.slice(end)));
  const bare = [...text.matchAll(undotted)]
    .map(whole)
    .filter(
      ({ start, end }) =>
        end - start > 2 &&
        (afterRole.test(text.slice(Math.max(0, start - 12), start)) || afterKind.test(text.slice(Math.max(0, start - 12), start))),
    );
  return [...withDot, ...bare];
}

const whole = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
