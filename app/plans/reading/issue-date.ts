/** A line that begins with the day a notice was signed: 2023年4月19日, 二○二三年四月十九日. */
export const issueDate = /^(?:20\d\d|二[○〇0零oO][一二三四五六七八九○〇零]{2})年.{1,7}日/;
