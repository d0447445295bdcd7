import { createHash } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";
import { reviewSteps } from "#app/cases/review-steps.ts";
import type { Tx } from "#db/client.server.ts";
import { asOwner } from "#db/owner.server.ts";
import { caseReviews } from "#db/schema/case-reviews.ts";
import { cases } from "#db/schema/cases.ts";
import { exposureDays, exposureEntries } from "#db/schema/exposure.ts";
import { publishedCases } from "#db/schema/published-cases.ts";
import { members } from "#db/schema/team.ts";
import { indexCase } from "#search/postgres/index-case.ts";
import { wordsOfTopics } from "#search/recipe.ts";

type Told = [
  key: string,
  topic: string,
  township: string,
  party: string,
  title: string,
  violation: string,
  happened: string,
  yuan?: number,
];

/** Cases as a county writes them, told in one breath; those of 2025 and of 2026 were released on two days. */
const of2026: Told[] = [
  [
    "shunda",
    "fuel-metering",
    "城东镇",
    "禾安县顺达加油站",
    "禾安县顺达加油站用改装主板的加油机少给油案",
    "改装加油机少给油",
    "屏幕走了40升，油箱里只有38.5升，铅封是仿品。",
    123_000,
  ],
  [
    "xinyuan",
    "fuel-metering",
    "石桥镇",
    "禾安县鑫源加油站",
    "石桥镇鑫源加油站用按键密码控制加油机作弊案",
    "加油机装作弊程序",
    "每次去检定都合格，按几个键又少给四升。",
    470_000,
  ],
  [
    "beiling",
    "fuel-metering",
    "北岭乡",
    "禾安县北岭加油站",
    "北岭乡北岭加油站使用超期未检加油机案",
    "加油机超期未检",
    "三把油枪过了检定日期四个月。",
    1000,
  ],
  [
    "hongyun",
    "fuel-metering",
    "河西街道",
    "禾安县宏运加油站",
    "河西街道宏运加油站用92号汽油冒充95号案",
    "低标号汽油冒充高标号",
    "卸油记录被人改成95。",
    126_090,
  ],
  [
    "limei",
    "medical-beauty",
    "城东镇",
    "丽美医疗美容门诊部",
    "丽美门诊部编造医生履历作虚假宣传案",
    "医美虚假宣传",
    "网页说院长做过三千例双眼皮，其实没有执业证。",
    200_000,
  ],
  [
    "yanyan",
    "medical-beauty",
    "河西街道",
    "妍妍美容店",
    "妍妍美容店给顾客打玻尿酸案",
    "未取得资质打针",
    "生活美容店里打水光针，针剂没有批号。",
    30_000,
  ],
  [
    "xinghua",
    "lifts",
    "城东镇",
    "星华物业公司",
    "星华物业公司使用超期未检电梯案",
    "电梯超期未检",
    "三号楼的电梯合格证过期半年，住户被困过两次。",
    30_000,
  ],
  ["jinding", "lifts", "石桥镇", "金鼎建材市场", "金鼎建材市场货梯带病运行案", "电梯未及时维保", "货梯的门锁坏了三个月没有修。", 20_000],
  [
    "pingan",
    "gas-cylinders",
    "青湾乡",
    "平安液化气供应站",
    "平安供应站充装报废钢瓶案",
    "充装超期气瓶",
    "翻新刷漆的黑气瓶混在好瓶里送到饭店。",
    50_000,
  ],
  ["wangji", "gas-cylinders", "北岭乡", "王记煤气店", "王记煤气店销售翻新煤气罐案", "销售翻新气瓶", "煤气罐的钢印被磨掉重新打上。", 18_000],
  [
    "qingti",
    "illegal-additives",
    "城东镇",
    "轻体食品经营部",
    "轻体经营部网售减肥咖啡添加西布曲明案",
    "食品非法添加药物",
    "喝了心慌睡不着，检出西布曲明。",
    150_000,
  ],
  ["laojiu", "illegal-additives", "石桥镇", "老九酒坊", "老九酒坊卖壮阳酒案", "食品非法添加药物", "散装药酒里检出他达拉非。", 60_000],
];
const of2025: Told[] = [
  [
    "xiangji",
    "edible-oil",
    "石桥镇",
    "香记油坊",
    "香记油坊在花生油里兑调和油案",
    "食用油掺假",
    "桶上写纯花生油，脂肪酸组成对不上。",
    40_000,
  ],
  ["laozhao", "edible-oil", "北岭乡", "老赵饭店", "老赵饭店使用回收油案", "使用回收油", "后厨的地沟油倒回桶里再炸。", 80_000],
  [
    "kangshou",
    "health-products",
    "河西街道",
    "康寿生活馆",
    "康寿生活馆向老人夸大宣传保健品案",
    "保健品虚假宣传",
    "说一种饮料能降糖，专门请老年人听课送鸡蛋。",
    200_000,
  ],
  [
    "shenyi",
    "miracle-medicine-ads",
    "城东镇",
    "回春堂药店",
    "回春堂发布祖传秘方广告案",
    "发布虚假广告",
    "传单上写包治百病、药到病除。",
    100_000,
  ],
  [
    "xiaoxin",
    "marketing-to-minors",
    "城东镇",
    "小新文具店",
    "小新文具店在校门口卖烟卡案",
    "诱导未成年人消费",
    "抽奖盒和烟卡摆在收银台前。",
    3000,
  ],
  [
    "fengshou",
    "farm-inputs",
    "青湾乡",
    "丰收农资店",
    "丰收农资店销售不合格复合肥案",
    "销售不合格化肥",
    "包装写总养分四十五，检出来只有三十一。",
    25_000,
  ],
  [
    "guangming",
    "gas-appliances",
    "石桥镇",
    "光明厨具店",
    "光明厨具店销售没有熄火保护的燃气灶案",
    "销售不合格燃气灶",
    "灶具没有熄火保护装置。",
    9000,
  ],
  ["duanliang", "other", "河西街道", "好再来海鲜店", "好再来海鲜店缺斤短两案", "使用作弊电子秤", "一只螃蟹多称了三两，秤里有按键。", 6000],
  ["chufa", "other", "北岭乡", "北岭超市", "北岭超市未明码标价被处罚案", "未明码标价", "结账时比货架上贵，处罚以后贴了价签。", 2000],
];

/** Who punished, where it was not the bureau itself. */
const authorities = new Map([
  ["laojiu", "省市场监督管理局"],
  ["shenyi", "青州市市场监督管理局"],
]);

/** Reads what was found, as a page does. */
export const readIds = (tx: Tx, ids: string[]) =>
  tx.select({ id: publishedCases.id }).from(publishedCases).where(inArray(publishedCases.id, ids));

export type Bureau = { ids: Map<string, string>; keys: Map<string, string> };

/** Writes all cases past every door but the database's own guards, on two released days. */
export function publishCases(database: { url: string }): Promise<Bureau> {
  return asOwner(database.url, async (tx) => {
    const ids = new Map<string, string>();
    for (const [place, told] of [...of2025, ...of2026].entries()) ids.set(told[0], await writeCase(tx, told, place));
    const of = (list: Told[]) => list.map(([key]) => ids.get(key) ?? "");
    await releaseDay(tx, "old-day", "2025-12-31T15:59:59Z", of(of2025));
    await releaseDay(tx, "new-day", "2025-12-31T16:00:00Z", of(of2026));
    return { ids, keys: new Map([...ids].map(([key, id]) => [id, key])) };
  });
}

/** A case of its own for tests about one case, approved but on no day. */
export async function writeCase(tx: Tx, told: Told, place: number): Promise<string> {
  const [key, topicSlug, township, party, title, violation, happened, yuan = 1000] = told;
  const [author, reviewer] = await Promise.all(["song", "yan"].map((name) => memberId(tx, name)));
  if (!author || !reviewer) throw new Error("the cast is not there");
  const text = {
    topicSlug,
    township,
    party,
    title,
    violation,
    happened,
    lead: "",
    penalty: "责令改正，罚款。",
    spot: [],
    laws: [],
    act: "",
    authority: authorities.get(key) ?? "",
  };
  const decidedOn = "2025-11-20";
  const [row] = await tx
    .insert(cases)
    .values({
      ...text,
      number: `2026-${200_000 + place}`,
      documentNo: `禾市监处罚〔2026〕${30 + place}号`,
      decidedOn,
      fineYuan: yuan,
      confiscatedYuan: 0,
      transferredToPolice: false,
      tier: "serious",
      publishUntil: "2028-11-20",
      authorId: author,
      lastEditorId: author,
      contentHash: Buffer.alloc(0),
    })
    .returning();
  if (!row) throw new Error("the case was not written");
  await indexCase(tx, row, (await wordsOfTopics(tx)).get(topicSlug) ?? []);
  for (const step of reviewSteps)
    await tx.insert(caseReviews).values({ caseId: row.id, contentHash: row.contentHash, step, memberId: reviewer });
  return row.id;
}

/** The operator's name is masked wherever it stands, as a correction does it, and the new text is approved. */
export async function maskCase(tx: Tx, id: string, name: string, mask: string): Promise<void> {
  const [before] = await tx.select().from(cases).where(eq(cases.id, id));
  if (!before) throw new Error("the case is not there");
  const masked = (text: string) => text.replaceAll(name, mask);
  const text = { party: masked(before.party), title: masked(before.title), happened: masked(before.happened) };
  const [row] = await tx.update(cases).set(text).where(eq(cases.id, id)).returning();
  if (!row) throw new Error("the case was not written");
  await indexCase(tx, row, (await wordsOfTopics(tx)).get(row.topicSlug) ?? []);
  const reviewer = await memberId(tx, "yan");
  for (const step of reviewSteps)
    await tx.insert(caseReviews).values({ caseId: id, contentHash: row.contentHash, step, memberId: reviewer });
}

/** A correction of a case that is out, as the verb leaves it: another text, read and pinned, and its entry written in the same transaction. */
export async function correctCase(tx: Tx, id: string, text: { title: string; party: string; happened?: string }): Promise<void> {
  const hash = createHash("sha256").update(JSON.stringify(text)).digest();
  await tx.execute(sql`alter table cases disable trigger keep_case_hash`);
  const [row] = await tx
    .update(cases)
    .set({ ...text, contentHash: hash })
    .where(eq(cases.id, id))
    .returning();
  await tx.execute(sql`alter table cases enable trigger keep_case_hash`);
  if (!row) throw new Error("the case was not corrected");
  const memberOf = await memberId(tx, "yan");
  await tx.insert(caseReviews).values(reviewSteps.map((step) => ({ caseId: id, contentHash: hash, step, memberId: memberOf })));
  await tx.execute(sql`alter table exposure_entries disable trigger guard_entry`);
  await tx.update(exposureEntries).set({ pinnedHash: hash }).where(eq(exposureEntries.caseId, id));
  await tx.execute(sql`alter table exposure_entries enable trigger guard_entry`);
  await indexCase(tx, row, (await wordsOfTopics(tx)).get(row.topicSlug) ?? []);
}

/** A day with these cases on it, armed; what its minute is decides whether anybody sees it. */
export async function releaseDay(tx: Tx, slug: string, releaseAt: string, caseIds: string[]): Promise<void> {
  const day = {
    slug,
    title: slug,
    theme: "",
    teaser: "",
    introduction: "",
    releaseAt: new Date(releaseAt),
    createdBy: await memberId(tx, "song"),
  };
  const [written] = await tx.insert(exposureDays).values(day).returning();
  if (!written) throw new Error("the day was not written");
  await tx.insert(exposureEntries).values(caseIds.map((caseId, position) => ({ dayId: written.id, caseId, position })));
  await tx
    .update(exposureDays)
    .set({ armedAt: sql`statement_timestamp()` })
    .where(inArray(exposureDays.id, [written.id]));
}

export async function memberId(tx: Tx, username: string): Promise<string> {
  const [row] = await tx.select({ id: members.id }).from(members).where(eq(members.username, username));
  if (!row) throw new Error(`the cast has no ${username}`);
  return row.id;
}
