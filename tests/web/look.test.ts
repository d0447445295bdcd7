import { describe, expect, it } from "vitest";
import { refusal } from "#app/server/refusal.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ownerOf } from "#tests/support/owner.ts";
import { photo } from "#tests/support/photo.ts";
import { get, host, knock, post } from "#tests/support/portal.ts";
import { complaint } from "#tests/support/sent.ts";

const database = freshDatabase();
const owner = ownerOf(database);

const formKey = "a".repeat(43);
const pump = "六号枪加四十升只有三十八升半，加油机上的数不对，连着三次都这样。";

const counts = () => owner`select (select count(*) from submissions)::int as submissions, (select count(*) from jobs)::int as jobs,
  (select count(*) from activity)::int as activity, (select count(*) from evidence)::int as evidence`;

const forms = ["/tip/look", "/complaint/look", "/en/tip/look", "/en/complaint/look"];

describe("looking where a story belongs", () => {
  it("answers the whole form again, with the likely topics and the writer's own words", async () => {
    const answer = await post("/tip/look", { formKey, story: pump, merchantName: "顺达<b>加油站</b>", identity: "real-name", phone: "12" });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain("因为您写到：");
    expect(page.indexOf('value="fuel-metering"')).toBeLessThan(page.indexOf('value="other"'));
    expect(page).toContain("顺达&lt;b&gt;加油站&lt;/b&gt;");
    expect(page).toContain(`name="formKey" value="${formKey}"`);
    expect(page).not.toContain('role="alert"');
  });

  it.each([
    ["/tip", "/en/tip/look", "Give a tip"],
    ["/en/tip", "/tip/look", "我要举报"],
    ["/complaint", "/en/complaint/look", "Make a complaint"],
    ["/en/complaint", "/complaint/look", "我要投诉"],
  ])("from %s the form goes over to the other language with all that is typed", async (from, to, title) => {
    expect(await (await get(from)).text()).toMatch(new RegExp(`<button[^>]*form[aA]ction="${to}"[^>]*formNoValidate`, "i"));
    const typed = { formKey, story: pump, merchantName: "顺达加油站", merchantAddress: "城东镇", name: "林小满", phone: "12" };
    const page = await (await post(to, typed)).text();
    expect(page).toContain(`<h1>${title}</h1>`);
    for (const words of Object.values(typed)) expect(page).toContain(words);
  });

  it("writes nothing down: no submission, no job, no activity, no evidence", async () => {
    const before = await counts();
    for (const path of forms) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ formKey, story: pump, topic: "other" })) body.append(name, value);
      body.append("photos", new File([new Uint8Array(await photo())], "pump.jpg"));
      const answer = await knock(new Request(host + path, { method: "POST", body }));
      expect([path, answer.status, (await answer.text()).includes('name="kept"')]).toEqual([path, 200, true]);
    }
    expect(await counts()).toEqual(before);
  });

  it("without a form key the form gets a fresh one, and photos stay with it", async () => {
    const body = new FormData();
    body.append("story", pump);
    body.append("photos", new File([new Uint8Array(await photo())], "pump.jpg"));
    const page = await (await knock(new Request(`${host}/tip/look`, { method: "POST", body }))).text();
    const fresh = /name="formKey" value="([\w-]{43})"/.exec(page)?.[1] ?? "";
    const kept = /name="kept" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const again = await (await post("/tip/look", { formKey: fresh, story: pump, kept })).text();
    expect(again).toContain(kept);
  });

  it("a story of 64 KB is read as far as a form may go, said so at the field, and given back", async () => {
    const answer = await post("/tip/look", { formKey, story: pump.repeat(3000) });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toMatch(/id="story-error">[^<]*5000/);
    expect(page).toContain('value="fuel-metering"');
    expect(page).toContain(pump.repeat(100));
  });

  it.each(["/tip", "/complaint"])("on %s a story may be pasted whole: what is too much is said, and none of it is lost", async (path) => {
    expect(await (await get(path)).text()).not.toMatch(/<textarea[^>]*maxlength/i);
    const story = pump.repeat(200);
    const answer = await post(path, { formKey, story });
    const page = await answer.text();
    expect([answer.status, page.includes("最多写 5000 字"), page.includes(story)]).toEqual([422, true, true]);
  });

  it("a flood of long stories is answered, every one", async () => {
    const story = pump.repeat(200).slice(0, 5000);
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => post("/complaint/look", { formKey, story }).then((one) => one.status)),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it("nothing, or next to nothing, is no mistake: it is asked to write first", async () => {
    for (const path of forms) {
      const page = await post(path, {});
      expect([path, page.status, (await page.text()).includes('role="alert"')]).toEqual([path, 200, false]);
    }
  });

  it("a form that is wrong after looking keeps what the words suggested", async () => {
    const answer = await post("/tip", { formKey, story: pump, topic: "other" });
    const page = await answer.text();
    expect([answer.status, page.includes("因为您写到：")]).toEqual([422, true]);
  });
});

it.each(forms)("%s asked for by its address leads to the form", async (path) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, path.replace("/look", "")]);
});

it("a look that comes from another site is refused", () => {
  const asked = new Request(`${host}/tip/look`, { method: "POST", headers: { Origin: "https://evil.example" } });
  expect(refusal(asked)).toBe(403);
});

it("what only the complaint asks for is still there when its writer has been to the tip form and comes back", async () => {
  const typed = { formKey, story: pump, name: "林小满", address: "禾安县城关镇人民路", request: "refund", amountYuan: "300" };
  const there = await (await post("/tip/look", typed)).text();
  const hidden = [...there.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);
  expect(there).toContain('value="林小满"');
  const back = await (await post("/complaint/look", { ...Object.fromEntries(hidden), story: pump, name: "林小满" })).text();
  for (const [name, value] of Object.entries(typed)) expect([name, back.includes(value)]).toEqual([name, true]);
  expect(back).toMatch(/value="refund"[^>]*checked|checked=""[^>]*value="refund"/);
});

describe("a text with two matters in it", () => {
  it("is told that the law has them handled apart, and after the first the second form opens with what was written", async () => {
    const story = "加油机少给油，请你们去查这家店；我多付的三百块也要求退还赔偿。";
    const filed = await post("/tip", {
      ...{
        formKey: "b".repeat(43),
        story,
        topic: "fuel-metering",
        merchantName: "顺达加油站",
        identity: "anonymous",
        phone: "13912345678",
      },
    });
    const page = await filed.text();
    expect(filed.status).toBe(200);
    expect(page).toContain("您的举报收到了");
    expect(page).toContain('action="/complaint/look"');
    expect(page).toContain(`name="story" value="${story}"`);
    expect(page).not.toContain("13912345678");

    const second = { story, merchantName: "顺达加油站", second: "on" };
    const form = await (await post("/complaint/look", second)).text();
    expect([form.includes("要分开办"), form.includes('name="second" value="on"')]).toEqual([false, true]);
    const sent = { ...complaint({ story }).typed, formKey: "c".repeat(43), second: "on" };
    expect(await (await post("/complaint", sent)).text()).not.toContain('action="/tip/look"');
  });
});
