import { deskPage } from "#app/web/staff/desk-page.ts";

export const leadPages = [
  deskPage("leads", "leads/queue.tsx"),
  deskPage("leads/:number", "leads/lead.tsx"),
  ...["claim", "ask", "note", "return", "route", "rule", "clear", "rename", "link", "accept", "file", "close", "identity", "register"].map(
    (verb) => deskPage(`leads/:number/${verb}`, `leads/${verb}.tsx`),
  ),
  ...["agree", "refuse", "open"].map((verb) => deskPage(`leads/:number/identity/${verb}`, `leads/identity/${verb}.tsx`)),
  deskPage("leads/:number/originals/:file", "leads/original.tsx"),
  deskPage("leads/:number/originals/:file/take", "leads/original/take.ts"),
  deskPage("leads/:number/reward", "leads/reward.tsx"),
  ...["ask", "open", "decide"].map((verb) => deskPage(`leads/:number/reward/${verb}`, `leads/reward/${verb}.tsx`)),
  deskPage("leads/:number/tasks/:task", "leads/task.tsx"),
];
