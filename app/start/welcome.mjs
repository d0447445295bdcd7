import { say, sayLine, sayTable } from "./say.mjs";

/**
 * What a newcomer needs to go on: where it is, who may sign in, what it stands on.
 *
 * @param {{ address: string, members: { username: string, name: string, role: string, password: string }[] | null,
 *   database: string, search: string }} served
 */
export function welcome({ address, members, database, search }) {
  sayLine("");
  if (members?.length) {
    say(`演示成员，在 ${address}/staff 登录`, `Demo members, sign in at ${address}/staff`);
    sayTable([
      ["用户 user", "姓名 name", "角色 role", "密码 password"],
      ...members.map((one) => [one.username, one.name, one.role, one.password]),
    ]);
    sayLine("");
  }
  sayLine(`数据库 database: ${database}`);
  sayLine(`搜索 search: ${search}`);
  say(`曝光台已开放：${address}`, `The portal is open: ${address}`);
  process.send?.({ address, members });
}
