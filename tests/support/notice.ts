/** A notice as the demo's bureau would issue it for a year: three areas, an alias, a typo, and a unit nobody has heard of. */
export const notice = (year: number): string => `禾安县市场监督管理局${year}年民生领域案件查办“铁拳”行动方案

为守护群众的日常消费，决定在全县开展${year}年民生领域案件查办“铁拳”行动，制定本方案。
一、工作目标
查办一批大家看得见的案件。
二、重点任务
严厉查处以下违法行为：
（一）加油机计量作弊（标准计量股牵头，综合执法大队、各市场监管所配合）；
（二）超期未检电梯（特种设备安全监察股负责，各市场监管所配合）；
（三）校园周边诱导未成年人消费（校园协作股牵头，食品监管股、各市场监管所配合）。
三、工作要求
各所每月2日前向综合行政执法大队报送上月典型案件。在“3·15”和质量月期间集中曝光典型案例。
`;
