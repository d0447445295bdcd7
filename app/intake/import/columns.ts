/** What the portal knows of a row. The first four and the day must be there, or follow from the heads. */
export const columns = [
  "number",
  "kind",
  "merchantName",
  "story",
  "arrivedOn",
  "merchantAddress",
  "name",
  "phone",
  "address",
  "request",
  "amountYuan",
  "happenedOn",
  "creditCode",
  "platform",
  "orderNumber",
  "township",
] as const;

export type Column = (typeof columns)[number];

export const neededColumns = ["number", "kind", "merchantName", "story", "arrivedOn"] as const satisfies Column[];

/** How each is written in the exports of 12315 and of the desks that pass them on. Where two stand in one file, the earlier counts. */
export const writings: Record<Column, string[]> = {
  number: [
    "登记编号",
    "投诉单编号",
    "举报单编号",
    "投诉编号",
    "举报编号",
    "12315编号",
    "12315登记号",
    "登记号",
    "工单编号",
    "单号",
    "编号",
  ],
  kind: ["业务类型", "信息类型", "登记类型", "诉求类别", "类型"],
  merchantName: ["被投诉主体", "被举报主体", "被投诉主体名称", "被举报主体名称", "被投诉对象", "被举报对象", "被投诉方", "被举报方"].concat(
    ["被投诉人", "被举报人", "涉事主体", "涉事主体名称", "商家名称", "企业名称", "经营者名称", "主体名称", "经营者", "商家"],
  ),
  story: ["投诉内容", "举报内容", "投诉举报内容", "问题描述", "反映内容", "事实描述", "内容"],
  arrivedOn: ["接收时间", "接收日期", "收到时间", "收到日期", "转入时间", "登记时间", "登记日期"],
  merchantAddress: [
    "被投诉主体地址",
    "被举报主体地址",
    "主体地址",
    "商家地址",
    "企业地址",
    "经营地址",
    "经营者地址",
    "涉事地址",
    "地址",
    "住所",
  ],
  name: ["提供方姓名", "消费者姓名", "投诉人姓名", "举报人姓名", "提供方", "投诉方", "投诉人", "举报人", "消费者", "姓名", "联系人"],
  phone: ["联系电话", "提供方电话", "消费者电话", "投诉人电话", "举报人电话", "手机号码", "手机号", "手机", "电话", "联系方式"],
  address: ["提供方地址", "消费者地址", "投诉人地址", "举报人地址", "通讯地址", "通信地址", "联系地址"],
  request: ["诉求", "投诉请求", "投诉诉求", "诉求内容", "请求"],
  amountYuan: ["涉及金额", "争议金额", "消费金额", "涉案金额", "金额"],
  happenedOn: ["消费时间", "消费日期", "购买时间", "购买日期", "发生时间", "发生日期", "事发时间"],
  creditCode: ["统一社会信用代码", "社会信用代码", "信用代码"],
  platform: ["网购平台", "交易平台", "电商平台", "平台名称", "平台"],
  orderNumber: ["订单编号", "订单号"],
  township: ["乡镇街道", "所属乡镇", "乡镇", "街道"],
};
