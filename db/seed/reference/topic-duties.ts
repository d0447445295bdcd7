import type { TopicDuty } from "#db/schema/plans.ts";

const advert: TopicDuty = {
  law: "中华人民共和国广告法",
  article: "第五十三条",
  rule: "advert-answer",
  zh: "自收到之日起七个工作日内处理，并告知投诉、举报人。",
  en: "To be dealt with, and the sender told, within seven working days of its arrival.",
};

const food: TopicDuty = {
  law: "中华人民共和国食品安全法",
  article: "第一百一十五条",
  rule: null,
  zh: "受理并在法定期限内答复；不归本部门管的，移交有权处理的部门并书面告知；查证属实的给予奖励。",
  en: "To be taken in and answered within the legal limit; what is not ours is handed over with a written notice; a proven tip is rewarded.",
};

const product: TopicDuty = {
  law: "中华人民共和国产品质量法",
  article: "第十条",
  rule: null,
  zh: "为举报人保密，并按规定给予奖励。",
  en: "The informant is kept secret, and rewarded by the province’s rules.",
};

const price: TopicDuty = {
  law: "中华人民共和国价格法",
  article: "第三十八条",
  rule: null,
  zh: "鼓励举报，并为举报人保密。",
  en: "Tips are encouraged, and the informant is kept secret.",
};

const equipment: TopicDuty = {
  law: "中华人民共和国特种设备安全法",
  article: "第十二条",
  rule: null,
  zh: "接到举报要及时处理。",
  en: "To be dealt with without delay.",
};

const competition: TopicDuty = {
  law: "中华人民共和国反不正当竞争法",
  article: "第二十条",
  rule: null,
  zh: "实名举报并提供相关事实和证据的，要把处理结果及时告知举报人。",
  en: "Whoever gives their name, facts and evidence is told the result in good time.",
};

const of = (duty: TopicDuty, ...slugs: string[]): [string, TopicDuty][] => slugs.map((slug) => [slug, duty]);

/** The law that adds a duty to answer, by topic (DOMAIN §1.7; each article read in full). */
export const topicDuties = new Map<string, TopicDuty>([
  ...of(advert, "miracle-medicine-ads", "false-ads", "real-estate-ads", "finance-ads"),
  ...of(food, "edible-oil", "illegal-additives", "health-products", "fake-food", "meat-and-aquatic", "vinegar", "liquor-labels"),
  ...of(product, "product-safety", "e-bikes", "toys-ccc", "wire-cable", "fire-products", "gas-appliances", "clothing-and-cashmere"),
  ...of(product, "coal", "hazardous-chemicals", "single-use-plastic", "farm-inputs", "fuel-metering"),
  ...of(price, "price-fraud", "illegal-charges"),
  ...of(equipment, "lifts", "gas-cylinders", "small-boilers", "pressure-pipelines"),
  ...of(competition, "medical-beauty"),
]);
