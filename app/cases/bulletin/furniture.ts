const furniture =
  /^(?:责任?编辑|责编|编辑|校对|初审|复审|终审|审核|一审|二审|三审|供稿|通讯员|记者|作者|摄影|版权|免责声明|本文(?:网址|来源)|文章(?:标题|来源)|联系(?:电话|我们|方式)|主办(?:单位)?|承办|地址|网站(?:地图|首页)|首页|上一[篇条]|下一[篇条]|扫一扫|分享|打印|关闭|返回|附件|关键词|相关(?:阅读|报道|推荐|文章)|推荐(?:阅读|图文)|举报电话|点赞|在看|收藏|评论|icp备|.{0,6}icp备)(?:[:>| \s]|$|\d|所有|本页|到|至|来源|此)/;

/** What belongs to the website and not to the bulletin. */
export const isFurniture = (line: string): boolean => line.length <= 80 && furniture.test(line);
