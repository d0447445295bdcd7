import { existsSync, readdirSync, rmSync } from "node:fs";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

/** The server build starts at our own server, so that pages and doors share one set of modules (one pool, one clock). */
const ownServer: Plugin = {
  name: "own-server",
  enforce: "post",
  config: (_config, { command, isSsrBuild }) =>
    command === "build" && isSsrBuild ? { build: { rollupOptions: { input: "./app/server.ts" } } } : undefined,
};

/** Pages are plain HTML: what the framework would send to a browser is not shipped at all, only style sheets are. */
const noScripts: Plugin = {
  name: "no-scripts",
  apply: "build",
  closeBundle() {
    const assets = "build/client/assets";
    for (const name of existsSync(assets) ? readdirSync(assets) : []) if (name.endsWith(".js")) rmSync(`${assets}/${name}`);
  },
};

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: false,
        v3_lazyRouteDiscovery: false,
      },
    }),
    ownServer,
    noScripts,
  ],
  build: { target: "es2022", cssMinify: true, reportCompressedSize: false, rollupOptions: { onwarn } },
  ssr: { target: "node" },
  logLevel: "warn",
});

/** zod's comments and empty page chunks are no news. */
function onwarn(warning: { code?: string; message: string }, warn: (warning: { message: string }) => void): void {
  if (warning.code !== "INVALID_ANNOTATION" && warning.code !== "EMPTY_BUNDLE") warn(warning);
}
