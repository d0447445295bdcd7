const usual =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云昌凤酆皮钮嵇邴储戈丰窝慎容暴闫肖付代候阚占刑麻亓亢佘仝匡冒厉双哈荀鹿农尚年元麦补展户宿修令浦滑辛禹权逯盘薜区逄郗璩禚幸蔚訾昝笪赫郏缑佴帖鲜郇郅牧隗靖缪初帅晁相但信矫禇闻青操苍隆庾敬揣";

/** Surnames of two characters. */
export const doubleSurnames = [
  "欧阳",
  "上官",
  "司马",
  "诸葛",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "令狐",
  "夏侯",
  "司徒",
  "端木",
  "宇文",
  "长孙",
  "轩辕",
  "独孤",
  "南宫",
  "闻人",
  "澹台",
  "淳于",
  "申屠",
  "太叔",
  "完颜",
  "百里",
  "呼延",
  "拓跋",
  "濮阳",
  "公羊",
  "赫连",
  "万俟",
  "第五",
  "西门",
  "单于",
  "纳兰",
  "叶赫",
  "亓官",
  "钟离",
  "东郭",
  "南门",
  "左丘",
];

/** Small words first of all, and surnames hardly ever. */
export const rareSurnames = new Set("连和时成应有经从单都盖解干全常当后向但");

export const surnames = new Set(usual);

/** Surnames that are everyday words or open many trade names: they need a better reason. */
export const shySurnames = new Set(
  "于向和时有方应经连任成全常强明解支盖相尚万元单都包那令严房车水路门商原项权计管党年平安文关查易温高金石江山林田段来位习信但保户展补初修容麦华康丰乐盛银云昌凤花宁白黑海钟古米边官台衣封保双农代付占候冷麻冒游谈席和青苍隆敬慎暴储丛曾简连毕后从由自同还通达被老本该其到去给每各第某另余章程段路申辛麦沙敖沿植",
);

/** Surnames of two characters that are places and directions as well. */
export const signDoubles = new Set(["西门", "东方", "南门", "东郭", "南宫", "第五", "百里"]);

/** Surnames that shop signs like to begin with. */
export const signSurnames = new Set(
  "柳金万高康安龙华明古和常乐成全云喜麦花米水红白江海向时盛富丰荣宝年银凤方宏石林田梅兰莲鲜鲁蒙桂苏湘川桑柏松雷阳艾农文福欧卓",
);
