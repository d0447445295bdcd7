import type { Span } from "./hit.ts";

const illness =
  "乳腺癌|肺癌|胃癌|肝癌|肠癌|宫颈癌|癌症?|恶性肿瘤|肿瘤|白血病|淋巴瘤|糖尿病|高血压|高血脂|冠心病|心脏病|心梗|心肌梗死|脑梗死?|脑出血|脑瘫|中风|偏瘫|瘫痪|尿毒症|肾衰竭|肾炎|肾病|肝硬化|乙肝|丙肝|肝炎|艾滋病|HIV|梅毒|性病|尖锐湿疣|肺结核|结核|抑郁症?|焦虑症|精神分裂症?|精神病|精神疾病|精神障碍|自闭症|孤独症|多动症|癫痫|阿尔茨海默症?|老年痴呆|帕金森|哮喘|肺气肿|尘肺|痛风|类风湿|红斑狼疮|银屑病|牛皮癣|白癜风|不孕症?|不育症?|流产|怀孕|早孕|妊娠|阳痿|早泄|前列腺炎|妇科病|盆腔炎|骨折|残疾|截肢|失明|聋哑|新冠|过敏性休克|肾结石|甲亢|甲减|腰椎间盘突出|血友病|地中海贫血|唐氏|渐冻症|抢救无效";
const sick = new RegExp(
  `(?:身患|患有|患上|患|罹患|查出|确诊为?|诊断为|检出|感染|得了|有|因|系|为|已|才)?(?:了|上|有)?(?:${illness})(?:晚期|中期|早期|术后|病史|患者|康复期|[一二三四]级|\\d周)?`,
  "g",
);
const person =
  /(?:[一-龥]某某?(?!公司|店|超市|医院|诊所|品牌)|先生|女士|大爷|大妈|老人|老汉|老太|其(?:本人|父|母|妻|丈夫|夫|子|女|家人|儿子|女儿|父亲|母亲|妻子|爱人|奶奶|爷爷|婆婆|岳)|(?:父亲|母亲|妻子|丈夫|儿子|女儿|奶奶|爷爷|婆婆|公公|岳父|岳母|爱人|孩子|孙子|孙女|外婆|外公)|患者[一-龥]{2,3}(?=[，（(]?$)|(?:投诉人|举报人|消费者|受害人|被害人|患者|死者|当事人|顾客)(?=[，（(]?(?:本人|自述|自身|身患|患有|因患|系|确诊|被诊断|有|于|的))|本人|男，|女，|\d岁)/;
const claim =
  /(?:宣称|宣传|号称|声称|广告|功效|适应症|适应人群|主治|预防|治疗|治愈|根治|防治|疗效|缓解|改善|降低|辅助|调理|抗|防|对|针对|适用于|用于|可治|能治|包治|专治|等疾病|疾病治疗|标注|标称|“|”|《)[^，。；\n]{0,24}$/;
const crowd =
  /^(?:患者(?:们|群体|人群|及|等|和|的(?:心理|焦虑|需求))|人群|患者(?=[。，、；”]|$)|预防|治疗|药物|药品|用药|检测|试剂|等(?:疾病|症状|功效|慢性病))/;

/** An illness in one sentence with somebody who has it; what a product promises against it is not somebody's health. */
export function healthWords(text: string): Span[] {
  return [...text.matchAll(sick)].flatMap((match): Span[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = /[^。；！？\n]{0,60}$/.exec(text.slice(0, start))?.[0] ?? "";
    const after = /^[^。；！？\n]{0,12}/.exec(text.slice(end))?.[0] ?? "";
    const ill = match[0].replace(/患者$/, "");
    if (claim.test(before) || crowd.test(match[0].slice(ill.length) + after)) return [];
    return person.test(before) || /^(?:的)?[一-龥]某/.test(after) || /^患者[一-龥]某/.test(match[0].slice(ill.length) + after)
      ? [{ kind: "health", start, end }]
      : [];
  });
}
