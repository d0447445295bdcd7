import { varyPictures } from "#app/cases/vary-pictures.ts";
import { cleanEvidence } from "#app/evidence/clean-evidence.ts";
import { translate } from "#app/i18n/words.tsx";
import { followDeed } from "#app/leads/follow-deed.ts";
import { learnFromDecisions } from "#app/leads/learn-from-decisions.ts";
import { openLinked } from "#app/leads/link-lead.ts";
import { routeCleared } from "#app/leads/route-cleared.ts";
import { routeLead } from "#app/leads/route-lead.ts";
import { asClock } from "#db/client.server.ts";
import { finishJob, type Job } from "#db/queue.ts";
import { refreshSearch } from "#search/refresh.ts";

const text = (job: Job, name: string): string => String(job.payload[name] ?? "");

/** What each promised kind of work does. Every one is safe to run twice. */
const handlers: Record<string, (job: Job) => Promise<void>> = {
  "lead.route": (job) =>
    asClock(async (tx) => {
      await routeLead(tx, text(job, "submissionId"));
      await finishJob(tx, job.id);
    }),
  "lead.clear": (job) =>
    asClock(async (tx) => {
      await routeCleared(tx, text(job, "submissionId"));
      await finishJob(tx, job.id);
    }),
  "lead.link": (job) =>
    asClock(async (tx) => {
      await openLinked(tx, text(job, "leadId"), text(job, "topic"));
      await finishJob(tx, job.id);
    }),
  "sender.deed": (job) =>
    asClock(async (tx) => {
      await followDeed(tx, text(job, "submissionId"), text(job, "kind"), {
        tipStays: translate("zh")("leads.deeds.tipStays"),
        before: translate("zh")("leads.deeds.before"),
      });
      await finishJob(tx, job.id);
    }),
  "sorting.learn": (job) =>
    asClock(async (tx) => {
      await learnFromDecisions(tx);
      await finishJob(tx, job.id);
    }),
  "evidence.clean": async (job) => {
    await cleanEvidence(text(job, "submissionId"));
    await asClock((tx) => finishJob(tx, job.id));
  },
  "pictures.vary": async (job) => {
    await varyPictures(4);
    await asClock((tx) => finishJob(tx, job.id));
  },
  "search.refresh": async (job) => {
    await refreshSearch();
    await asClock((tx) => finishJob(tx, job.id));
  },
};

export async function runJob(job: Job): Promise<void> {
  const handler = handlers[job.kind];
  if (!handler) throw new Error(`no handler for ${job.kind}`);
  await handler(job);
}
