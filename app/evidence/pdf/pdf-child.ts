import { answerAsked } from "#app/apart.server.ts";
import { withoutAuthor } from "./without-author.ts";

/* The program that rewrite-apart.ts runs. */

answerAsked(withoutAuthor);
