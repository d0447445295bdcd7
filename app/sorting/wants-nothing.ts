const givenUp =
  /(?:不|没|没有)(?:想|是|图|为了?|打算|用|需要|指望|求|要求|要)(?:着|你们?|他们?|她|它|店家)*(?:什么|啥|多少|任何|一分)*(?:赔|退款|退钱|补偿)|(?:赔|退)不(?:赔|退)(?:钱)?(?:都|也)?(?:无所谓|没关系|不要紧)|钱(?:也|就|我)?不?(?:用|要)?(?:给我)?(?:退)?了?(?:也罢|也行|无所谓|没关系|不要了?$)|钱(?:也|就|我)?不(?:用|要)(?:给我)?退|钱不要了|不要(?:赔偿|退款|退钱|她赔|他赔)|没有?(?:别|其他|个人)的?诉求|(?:钱|块|元)我?不计较|不是我买|我没买|没买，/u;

const fromInside =
  /员工|我(?:是|在|以前|原来|曾经|干|做|给他)[^，。]{0,12}(?:上班|干活|打工|看店|装袋|干过|帮工|工人|厨师|收银|做保洁|扛的?包|送货|[装干]的)|我(?:帮工|在里[头面])|我干[^，。]{0,6}的|老板(?:让|叫)我们/u;

/** Somebody says they want nothing for themselves, or tells from inside what they are owed nothing by: a tip, whatever else it tells. */
export const wantsNothing = (text: string): boolean => givenUp.test(text) || fromInside.test(text);
