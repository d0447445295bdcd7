// A process of its own: an S3 server on this machine over the given folder, until it is ended. Says its port.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const S3rver = require("@20minutes/s3rver");
const v4 = require("@20minutes/s3rver/lib/signature/v4");
const [, , directory = "", bucket = "", port = "0"] = process.argv;

// This server forgets the last slash of a bucket's own address when it checks a signature; others do not.
const stringToSign = v4.getStringToSign;
v4.getStringToSign = (/** @type {{ uri: string }} */ asked, /** @type {unknown} */ signature) =>
  stringToSign(asked.uri === `/${bucket}` ? { ...asked, uri: `/${bucket}/` } : asked, signature);

const configureBuckets = [{ name: bucket, configs: [] }];
const { port: at } = await new S3rver({ address: "127.0.0.1", port: Number(port), directory, silent: true, configureBuckets }).run();
process.stdout.write(`${at}\n`);
