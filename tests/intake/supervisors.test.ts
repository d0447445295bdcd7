import { beforeAll, expect, it } from "vitest";
import { addSupervisor } from "#app/intake/add-supervisor.ts";
import { endSupervisor } from "#app/intake/end-supervisor.ts";
import { openSupervisor } from "#app/intake/open-supervisor.ts";
import { supervisorList } from "#app/intake/supervisor-list.ts";
import { takeDown } from "#app/intake/take-down.ts";
import { takingOffer } from "#app/intake/taking-offer.ts";
import { workOnce } from "#app/jobs/worker.ts";
import type { Member } from "#app/team/member.ts";
import { member } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { takenTip } from "#tests/support/taken.ts";

const database = freshDatabase();
const owner = ownerOf(database);

let shen: Member;

beforeAll(async () => {
  shen = await member("shen");
});

const qian = { number: "yj-003", name: "钱桂香", township: "城东镇" };

it("a supervisor is appointed once; every fault stands at its field", async () => {
  expect(await addSupervisor(qian, shen)).toEqual({ outcome: "added" });
  expect(await addSupervisor({ ...qian, number: "ＹＪ-003" }, shen)).toMatchObject({ outcome: "invalid", issues: [{ field: "number" }] });
  const answer = await addSupervisor({ number: "new", name: "", township: "别的县" }, shen);
  expect(answer).toMatchObject({ outcome: "invalid", issues: [{ field: "number" }, { field: "name" }, { field: "township" }] });
  expect(await supervisorList(shen)).toEqual([{ number: "YJ-003", name: "钱桂香", township: "城东镇", endedOn: null }]);
});

it("what a supervisor sent is listed with what became of it; a number only for those who may open it", async () => {
  const sent = takenTip({ channel: "supervisor", supervisor: "YJ-003" });
  expect(await takeDown("tip", sent, shen)).toMatchObject({ outcome: "filed" });
  const page = () => openSupervisor("YJ-003", shen);
  expect((await page())?.sent).toMatchObject([{ stage: null, number: null, unit: null }]);
  while (await workOnce());
  const [lead] = await owner`select l.number, u.name from leads l join units u on u.id = l.owner_unit_id`;
  expect((await page())?.sent).toMatchObject([{ topic: "fuel-metering", stage: "unclaimed", number: null, unit: lead?.name }]);
  await owner`update leads set owner_unit_id = ${shen.unit.id}`;
  expect((await page())?.sent).toMatchObject([{ number: lead?.number }]);
});

it("whose appointment has ended stays listed and can no longer be chosen", async () => {
  expect(await endSupervisor("YJ-003", shen)).toEqual({ outcome: "ended" });
  expect(await endSupervisor("YJ-003", shen)).toEqual({ outcome: "unknown" });
  expect((await takingOffer(shen)).supervisors).toEqual([]);
  const late = takenTip({ channel: "supervisor", supervisor: "YJ-003" });
  expect(await takeDown("tip", late, shen)).toMatchObject({ outcome: "invalid", issues: [{ field: "supervisor" }] });
  expect((await openSupervisor("YJ-003", shen))?.sent).toHaveLength(1);
});
