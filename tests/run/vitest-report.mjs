import { failure, keepCount } from "./count.mjs";

/** What Vitest counted, with the errors outside of any test, which its own report leaves out. */
export default class VitestReport {
  /**
   * @param {ReadonlyArray<import("vitest/node").TestModule>} modules
   * @param {ReadonlyArray<{ message?: string, stack?: string }>} outside
   */
  onTestRunEnd(modules, outside) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === "failed");
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    keepCount("vitest", {
      passed: tests.filter((test) => test.result().state === "passed").length,
      failed: failed.length,
      skipped: tests.filter((test) => ["skipped", "pending"].includes(test.result().state)).length,
      failures: [
        ...failed.map((test) => failure(`${test.module.relativeModuleId} › ${test.fullName}`, test.result().errors?.[0])),
        ...groups.flatMap((group) =>
          group
            .errors()
            .map((error) => failure("type" in group && group.type === "module" ? group.relativeModuleId : group.fullName, error)),
        ),
        ...outside.map((error) => failure("outside of any test", error)),
      ],
    });
  }
}
