/**
 * Words that stand in stories of every kind: home and family, shops, phones and receipts. However loudly they speak for one
 * topic elsewhere, they never count for more than this.
 */
const scenery: { most: number; words: string }[] = [
  {
    most: 0.2,
    words: `
      其 元 像 院子 买的 老板 用了 钱 收 标 吹 市场 斤 冬
    `,
  },
  {
    most: 0.5,
    words: `
      店 商家 车 膜 气 费 烧 盒 平台 公里 免费 房子 我妈 我爸 保修 小区 电视 宾馆 培训 孩子 价 脸 厨房 仓库 桶 房 退款 楼 短视频 公众号 儿子 女儿 闺女 娃 味道 贵 药 做完
      臭 爷爷 奶奶 吃了 换新 换+新 饭店 售后 维修 床 传单 学校 袋子 管 假 棉花 火锅 专家 亩
    `,
  },
  {
    most: 0.9,
    words: `
      手机 装修 超市 老人 老头 老太太 阿婆 摔 冰箱 洗衣机 空调 酒店 外卖 直播间 日期 证书 收费 优惠 品牌 仿 承诺 胶囊 中医 皮肤 炉子 头发 奶茶店 餐馆 油 充电 骑 爆炸 质量差
      老年人 宣传 标签 检验 假的 塑料 门窗 烫 二手 广告 协议 铜 多收 手术 取暖 五金店 电工 打包 起火 小孩 牌子
    `,
  },
  {
    most: 1.4,
    words: `
      血管 降压 没日期 称+少 面包 鞋 快递 定金 灶 报告 疤痕 冷库 蛋糕 零食 茶叶 面粉 家具 沙发 轮胎 充电器 文具店 大米 消防 蒸汽 衣服 裤子 裙子 牛奶 宠物 家政 化妆品 面膜
      保健 漏电 秤 少+斤 少+两 课时 鱼 酒 煤 驾校 合同 押金 学生 罐 检测 打折 跳闸 帽子 饮料 水果 豆腐 馒头 祛痘 色素 发票 执照 网购 瓷砖 眼镜 口罩 电池 小卖部 三无产品
    `,
  },
  {
    most: 2,
    words: `
      罐子 原价 毛衣 减肥 电瓶 饲料 蜂蜜 投资 加油 汽油 贷款 玩具 农药
    `,
  },
];

/** The most that a word of everybody's stories may count; undefined for one that is not. */
export const mostOf = new Map(
  scenery.flatMap(({ most, words }) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, most] as const),
  ),
);
