const givenUp =
  /(?:不|没|没有)(?:想|是|图|为了?|打算|用|需要|指望|求|要求|要)(?:着|你们?|他们?|她|它|店家)*(?:什么|啥|多少|任何|一分)*(?:赔|退款|退钱|补偿)|(?:赔|退)不(?:赔|退)(?:钱)?(?:都|也)?(?:无所谓|没关系|不要紧)|钱(?:也|就|我)?不(?:用|要)(?:给我)?退|钱(?:我)?不要了|没有?(?:别|其他|个人)的?诉求/u;

/** Somebody says in so many words that they want nothing for themselves: a tip, whatever else it tells. */
export const wantsNothing = (text: string): boolean => givenUp.test(text);

const gotBack = /退|赔|换|修|补|还|钱|款|道歉|费|认|报销|拿回|要回|追回|给|偿|兑现|履行|撤|恢复|要么|花/u;

/** No word of getting anything back, or done: who only wants it looked into may say so as loudly as who also wants their money. */
export const asksForSomething = (text: string): boolean => gotBack.test(text);
