import { failure, keepCount } from "./count.mjs";

/** What Playwright counted, with the errors outside of any story. */
export default class PlaywrightReport {
  /** @type {string[]} */
  outside = [];

  /** @param {import("@playwright/test/reporter").FullConfig} _config @param {import("@playwright/test/reporter").Suite} suite */
  onBegin(_config, suite) {
    this.suite = suite;
  }

  /** @param {import("@playwright/test/reporter").TestError} error */
  onError(error) {
    this.outside.push(failure("outside of any story", error));
  }

  onEnd() {
    const stories = this.suite?.allTests() ?? [];
    const failed = stories.filter((story) => story.outcome() === "unexpected");
    keepCount("playwright", {
      passed: stories.filter((story) => ["expected", "flaky"].includes(story.outcome())).length,
      failed: failed.length,
      skipped: stories.filter((story) => story.outcome() === "skipped").length,
      failures: [
        ...failed.map((story) => failure(story.titlePath().filter(Boolean).join(" › "), story.results.at(-1)?.error)),
        ...this.outside,
      ],
    });
  }
}
