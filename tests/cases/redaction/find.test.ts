import { describe, expect, it } from "vitest";
import { findPersonal } from "#app/cases/redaction/find-personal.ts";

const found = (text: string) => findPersonal(text).map(({ kind, text: words }) => `${kind} ${words}`);

describe("numbers are found through what hides them", () => {
  it.each([
    ["身份证号码330523199003071238", "identity-number 330523199003071238"],
    ["身份证号码330523199003071239", "identity-number 330523199003071239"],
    ["身份证号３３０５２３１９９００３０７１２３Ｘ", "identity-number ３３０５２３１９９００３０７１２３Ｘ"],
    ["身份证：330523 19900307 1238", "identity-number 330523 19900307 1238"],
    ["持有330523900307123号身份证", "identity-number 330523900307123"],
    ["电话一三八〇〇〇一〇二四六", "phone 一三八〇〇〇一〇二四六"],
    ["电话138-0001-0246", "phone 138-0001-0246"],
    ["打１３８ ０００１ ０２４６找他", "phone １３８ ０００１ ０２４６"],
    ["拨打1380001\n0246", "phone 1380001\n0246"],
    ["张三13800010246", "phone 13800010246"],
    ["座机（0572）8123456", "phone （0572）8123456"],
    ["电话：8123456", "phone 8123456"],
    ["卡号6217 0014 5000 1234 567", "bank-card 6217 0014 5000 1234 567"],
    ["对公账号10520230900012345", "bank-card 10520230900012345"],
    ["寄到zhang.san@163.com", "mail zhang.san@163.com"],
    ["寄到zhang＠qq．com", "mail zhang＠qq．com"],
    ["驾驶浙A·12345", "plate 浙A·12345"],
    ["驾驶沪AD12345", "plate 沪AD12345"],
    ["加微信：lao_wang88", "chat lao_wang88"],
    ["QQ号1234567", "chat 1234567"],
    ["坐标30.123456,120.654321", "location 30.123456,120.654321"],
    ["北纬30°52′13″", "location 北纬30°52′13″"],
  ])("%s", (text, hit) => expect(found(text)).toContain(hit));

  it("every time they stand there, at their place in the text as it was typed", () => {
    const text = "先打１３８０００１０２４６，后打13800010246。";
    const hits = findPersonal(text);
    expect(hits.map(({ kind }) => kind)).toEqual(["phone", "phone"]);
    for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe(hit.text);
  });
});

describe("persons are found by what stands around them", () => {
  it.each([
    ["当事人王建国未取得许可。", ["王建国"]],
    ["执法人员赵志强、钱伟和欧阳娜娜到店检查。", ["赵志强", "钱伟", "欧阳娜娜"]],
    ["法定代表人：高明", ["高明"]],
    ["禾安县张小明家用电器商行销售不合格插座", ["张小明"]],
    ["某农资经营部（李红梅）销售假种子", ["李红梅"]],
    ["买买提·吐尔逊在夜市摆摊", ["买买提·吐尔逊"]],
    ["周海燕先生称，王建国欠他货款；周海燕又说", ["周海燕", "王建国", "周海燕"]],
  ])("%s", (text, persons) =>
    expect(
      findPersonal(text)
        .filter(({ kind }) => kind === "name")
        .map((hit) => hit.text),
    ).toEqual(persons),
  );
});

describe("children, illness and informants", () => {
  it.each([
    ["9岁的男孩买到辣条", "minor 9岁"],
    ["禾安县实验小学三年级2班学生在店内", "minor 禾安县实验小学三年级2班学生"],
    ["其母亲患有糖尿病，停了药", "health 患有糖尿病"],
    ["举报人系该厂离职会计", "informant 举报人系该厂离职会计"],
    ["当事人出生日期1979年4月3日", "birthday 出生日期1979年4月3日"],
    ["家住阳光小区3幢2单元501室", "home-address 阳光小区3幢2单元501室"],
  ])("%s", (text, hit) => expect(found(text)).toContain(hit));
});

describe("what is public by design is left alone", () => {
  it.each([
    "统一社会信用代码91330523MA2B3C4D5X",
    "注册号330523600123456",
    "营业执照注册号：330523600123456",
    "禾市监罚〔2026〕12号",
    "执行标准GB 2760-2014和GB/T 10781.1-2021",
    "第20433291号注册商标",
    "12315工单号3305230000000202105310001",
    "罚没款合计384123.50元，2026年3月12日生效",
    "产品批号2026031500001",
    "张某某、李某某等人，以及张某明",
    "消费者王女士反映",
    "禾安县绿源食品有限公司",
    "适用于3岁以上儿童，未满18周岁不得购买",
    "宣称可治疗糖尿病、高血压",
    "经营场所：禾安县人民路128号1幢底层商铺",
    "根据举报人提供的线索，执法人员到场检查",
    "任何单位和个人应当遵守《中华人民共和国食品安全法》第三十四条",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});
