const joints = `(?:号码|号|编号|编码)?(?:尾号)?[\\s:：为是系即叫，,"“'‘(（【\\[<《-]{0,4}`;

/** What stands right before a number and says what it is. */
export const label = (words: string): RegExp => new RegExp(`(?:${words})${joints}$`, "i");

/** Whether such a label stands right before the place. */
export const follows = (text: string, place: number, before: RegExp): boolean => before.test(text.slice(Math.max(0, place - 24), place));

/** Numbers that are public by design (DOMAIN §2.5): of a company, a document, a product, a ticket. */
export const publicNumber = label(
  "信用代码|注册|营业执照|执照|许可证?|备案|登记|报告|批次|商标|工单|订单|运单|快递|条码|条形码|专利|货品|序列|流水|受理|投诉举报|平台|检验|检测|抽样|抽检|样品|合格证|产品|标准|发票(?:代码)?|税|组织机构代码|机构代码|产品标识|设备代码|设备|使用登记证|钢瓶|气瓶|出厂|SN|S/N|IMEI|ISBN|EAN|No\\.?|[文批单型货编](?=号)",
);
