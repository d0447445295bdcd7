import { setTimeout as sleep } from "node:timers/promises";
import { closeDoor, type Door, openDoor } from "#tests/proof/door.ts";

export type Restless = { up: () => boolean; kill: () => boolean; rest: () => Promise<void>; kills: () => number };

/** A process that is started again whenever it ends, as a supervisor does; only one that listens is worth killing. */
export function keepAlive(settings: Record<string, string>): Restless {
  let door: Door;
  let up = false;
  let over = false;
  let kills = 0;
  const life = (async () => {
    while (!over) {
      door = openDoor(settings);
      up = await door.address.then(
        () => true,
        () => false,
      );
      if (!up) await sleep(200);
      await door.ended;
      up = false;
    }
  })();
  return {
    up: () => up,
    kill: () => {
      if (!up) return false;
      up = false;
      kills += 1;
      return door.process.kill("SIGKILL");
    },
    rest: async () => {
      over = true;
      await closeDoor(door);
      await life;
    },
    kills: () => kills,
  };
}
