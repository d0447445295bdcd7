import { answerAsked } from "#app/apart.server.ts";
import { withoutPeople } from "./without-people.ts";

/* The program that clean-office.ts runs. */

answerAsked((bytes: Uint8Array) => withoutPeople(Buffer.from(bytes)));
