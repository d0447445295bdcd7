import { pinyin } from "pinyin-pro";

/** Characters that names and everyday words use in more than one reading; others are read in their commonest. */
const read = `重 zhong chong;长 chang zhang;行 hang xing;乐 le yue;都 dou du;还 hai huan;会 hui kuai;传 chuan zhuan;调 tiao diao;差 cha chai
  降 jiang xiang;强 qiang jiang;曾 zeng ceng;单 dan shan;朝 chao zhao;参 can shen;藏 cang zang;盛 sheng cheng;宿 su xiu;卡 ka qia
  地 di de;得 de dei;了 le liao;着 zhe zhuo;和 he huo;角 jiao jue;解 jie xie;率 lv shuai;没 mei mo;薄 bo bao;血 xue xie;削 xue xiao
  露 lu lou;熟 shu shou;称 cheng chen;贾 jia gu;便 bian pian;校 xiao jiao;区 qu ou;铅 qian yan;厦 sha xia;壳 ke qiao;模 mo mu
  圈 quan juan;弹 dan tan;奇 qi ji;塞 sai se;提 ti di;沈 shen chen;尿 niao sui;给 gei ji;泊 bo po;剥 bo bao;折 zhe she;粘 zhan nian
  系 xi ji;莞 guan wan;蔚 wei yu;六 liu lu;氏 shi zhi;万 wan mo;脉 mai mo;广 guang;车 che;石 shi;发 fa;种 zhong;量 liang;石 shi dan`;

const both = new Map(
  read
    .split(/[;\n]/)
    .map((line) => line.trim().split(" "))
    .map(([character = "", ...sounds]) => [character, sounds]),
);

const known = new Map<string, string[]>();

/** How a character is read, without tones, the commonest first; what is no Chinese character is not read. */
export function readingsOf(character: string): string[] {
  const kept = known.get(character);
  if (kept) return kept;
  const [sound = ""] = /\p{Script=Han}/u.test(character) ? pinyin(character, { toneType: "none", type: "array", v: true }) : [];
  const readings = both.get(character) ?? (/^[a-z]+$/.test(sound) ? [sound] : []);
  known.set(character, readings);
  return readings;
}

/** A word as it is mostly read, "jia you zhan", and its initials, "jyz"; what is not read stays as it is. */
export function soundOf(word: string): { pinyin: string; initials: string } {
  const sounds = [...word].map((character) => readingsOf(character)[0] ?? character);
  return { pinyin: sounds.join(" "), initials: sounds.map((sound) => [...sound][0]).join("") };
}
