import { freePort } from "#db/embedded/free-port.mjs";
import { closeDoor, openDoor } from "#tests/proof/door.ts";

export type Doors = { public: string; staff: string; said: () => string; close: () => Promise<void> };

/** The demo portal as three processes of one build, the public one behind a proxy of ours; what they say is kept, in every detail. */
export async function threeDoors(shared: Record<string, string>): Promise<Doors> {
  let said = "";
  const open = async (door: "staff" | "jobs" | "public") => {
    const settings = { ...shared, DOORS: door, PORT: String(await freePort()), LOG_LEVEL: "trace", BEHIND_PROXY: "1" };
    const opened = openDoor(settings, (words) => {
      said += words;
    });
    return { door: opened, address: await opened.address };
  };
  const staff = await open("staff");
  const others = [await open("jobs"), await open("public")];
  return {
    public: others[1]?.address ?? "",
    staff: staff.address,
    said: () => said,
    close: async () => {
      for (const { door } of [...others, staff]) await closeDoor(door);
    },
  };
}
