import type { DemoDay } from "./shapes.ts";

/** The exposure days of the demo: eight that have been and one that is coming. */
export const days: DemoDay[] = [
  {
    slug: "new-year-food",
    inDays: -320,
    hour: 10,
    title: "端上桌的不能有假：食品与民生案件集中曝光",
    theme: "餐桌上的诚信",
    introduction:
      "一家人坐到一起，桌上的油、酒和补品要对得起信任。本期的案子多从一次抽检、一张进货单查起。每一案都写明怎么看出来、遇到了找谁。",
    teaser: "下一期从厨房说起：油瓶、酒坛和礼盒，买之前看哪几处。",
  },
  {
    slug: "march-15",
    occasion: "consumer-day",
    inDays: -250,
    hour: 10,
    title: "钱要花得明白：消费维权案件集中曝光",
    theme: "消费维权",
    introduction:
      "掺了假的油、换了标号的油、编出来的专家，吃亏的都是付钱的人。本期选的都是日常会遇到的事，多数由消费者一句话、一张小票引出来。留好凭据，说出来就有用。",
    teaser: "下一期专讲日常消费：小票、合同和聊天记录怎样帮您把钱要回来。",
  },
  {
    slug: "brand-day",
    occasion: "brand-day",
    inDays: -195,
    hour: 10,
    title: "招牌不能借，功效不能编：品牌与广告案件集中曝光",
    theme: "品牌与广告",
    introduction:
      "好名声是一点一点做出来的，借来的招牌、买来的奖牌、写出来的疗效，都不算数。本期看看几块招牌背后的真相，也教您怎样查证一句广告。",
    teaser: "下一期说说招牌和广告：大字底下的小字，应当怎么读。",
  },
  {
    slug: "metrology-day",
    occasion: "metrology-day",
    inDays: -185,
    hour: 10,
    title: "差一点也不行：计量与质量案件集中曝光",
    theme: "计量与质量",
    introduction:
      "一升油、一斤菜、一度电，差一点看不出来，日子长了就是一大笔。本期的案子是用量器、仪器和一张张检验单查清的。怎么自己掂量，每一案后面都有写。",
    teaser: "下一期和尺、秤、量器有关：自家怎样量一量，哪些标志要认得。",
  },
  {
    slug: "children",
    occasion: "childrens-day",
    inDays: -173,
    hour: 9,
    title: "守着校门口：孩子身边的民生案件集中曝光",
    theme: "孩子身边的安全",
    introduction:
      "校门口的零食、食堂的油锅、写给年轻人的广告，都要经得起大人多看一眼。本期不讲孩子的事，只讲做生意的人做错了什么。家长和老师可以照着“怎么识别”去看。",
    teaser: "下一期写给家长和老师：孩子每天经过的地方，有哪些该多看一眼。",
  },
  {
    slug: "summer-lifts",
    inDays: -110,
    hour: 10,
    title: "上楼、用气、加油：安全与诚信案件集中曝光",
    theme: "身边的安全",
    introduction:
      "每天都用的东西，平时不觉得，出事就是大事。本期把安全和诚信放在一起说：该检的要检，该停的要停，话要照实说。看完可以回家对照一遍。",
    teaser: "下一期讲身边的安全：电梯里的标志、厨房里的接口，几分钟就能看一遍。",
  },
  {
    slug: "quality-month",
    occasion: "quality-month",
    inDays: -60,
    hour: 10,
    title: "质量没有小事：商品与服务案件集中曝光",
    theme: "质量与服务",
    introduction: "东西好不好，用的人最清楚。本期的案子有的来自抽检，有的来自几位顾客的同一句抱怨。商家怎样改、顾客怎样退，文中都写到了。",
    teaser: "下一期说质量：标签上的每一行字，应当和里面的东西对得上。",
  },
  {
    slug: "november-metering",
    inDays: -8,
    hour: 10,
    title: "加油站里的猫腻：计量与民生案件集中曝光",
    theme: "计量与民生",
    introduction:
      "本期从加油机说起：有人改主板，有人藏密码，也有人只是忘了按时检定，错有大小，罚有轻重。其余几案也都在日常生活里。每一案都写明怎么识别、遇到了怎么办。",
    teaser: "下一期回到计量：加油、称重、抄表，您能自己看的有哪几样。",
  },
  {
    slug: "constitution-day",
    occasion: "constitution-day",
    riskLevel: "low",
    riskNote: "可能有人拿自己遇到的退卡、退费来问，多半是同一类预付费纠纷。没有在办的信访和诉讼。",
    riskAnswer: "公布的都是已经结案的。遇到同样的事，请留好合同和付款记录，到曝光台投诉，七个工作日内答复受理不受理。",
    inDays: 13,
    hour: 10,
    title: "说出口的要算数：承诺与民生案件集中曝光",
    theme: "商家的承诺",
    introduction:
      "说出口的、印在纸上的、写进合同的，都是承诺。本期看看几句没有兑现的话，以及法律怎样让它算数。文中的办法都不难，照着做就行。",
    teaser: "下一期的主题是商家的承诺：说出口的、写进合同的，都要算数。",
  },
];
