import type { ElsewhereSlug } from "./elsewhere.ts";

/** Where a matter that is not the bureau's is at home, in a sentence with the public number (市监令121 art. 34, 44). */
export const whereToGo: Record<ElsewhereSlug, string> = {
  wages: "工资、加班费、劳动合同和社保的事，请拨打 12333，或者到当地劳动保障监察大队。",
  crime: "诈骗、盗抢、打人、赌博这类违法犯罪，请马上拨打 110；遇到电信诈骗也可以拨打 96110。",
  discipline: "反映公职人员违纪违法、收受好处、不作为的，请向纪检监察机关反映，电话 12388。",
  "information-request": "申请公开政府信息，请到县政府门户网站“政府信息公开”栏目提出，也可以先拨打 12345 询问。",
  review: "对行政决定不服的，可以申请行政复议或者向法院起诉，法律咨询请拨打 12348。",
  environment: "噪声、油烟、污水、废气这些环境问题，请拨打 12345，由生态环境或城管部门处理。",
  housing: "房屋质量、物业服务、租房押金这些事，请拨打 12345，由住房和城乡建设部门处理。",
  transport: "出租车、网约车、公交客运的事，请拨打交通运输服务监督电话 12328。",
  medical: "看病的诊疗质量和医疗纠纷，请拨打卫生健康热线 12320，或者 12345。",
  school: "招生、教师和学校管理的事，请拨打 12345，由教育部门处理。",
  enquiry: "只是想问怎么办理、几点上班，拨打 12345 或 12315 就能问清楚，不用填表。",
};
