import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import sharp from "sharp";
import { box, film } from "#tests/support/film.ts";
import { bytesOf, tellingPdf, unfoldingPdf } from "#tests/support/pdf.ts";
import { photo } from "#tests/support/photo.ts";

/** What should become of it: shown (and then without `gone`), kept away unseen, or not taken at the form. */
export type Hostile = { name: string; content: Buffer; verdict: "shown" | "unseen" | "not-taken"; gone?: string };

const bytes = (hex: string, rest = ""): Buffer => Buffer.concat([Buffer.from(hex, "hex"), Buffer.from(rest), Buffer.alloc(64)]);
const zip = (files: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), { level: 0 }));
const office = (type: string): Buffer =>
  zip({
    "[Content_Types].xml": `<Types><Override PartName="/x.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`,
    "x.xml": "<x/>",
    "docProps/core.xml": "<creator>CanaryAuthor</creator>",
    "docProps/app.xml": "<Company>CanaryAuthor</Company>",
    "docProps/thumbnail.jpeg": "CanaryAuthor",
  });

/** Programs, pages, archives and pictures of kinds we do not read. */
const notTaken: Record<string, Buffer> = {
  svg: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
  "svg with a prolog": Buffer.from("<?xml version='1.0'?><!DOCTYPE svg><svg onload='alert(1)'/>"),
  svgz: gzipSync("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  html: Buffer.from("<!doctype html><script>alert(1)</script>"),
  "html behind a byte order mark": Buffer.concat([Buffer.from("efbbbf", "hex"), Buffer.from("<html><body onload=alert(1)>")]),
  "html before a PDF": Buffer.from("<html><script>alert(1)</script></html>\n%PDF-1.4"),
  "xml that grows without end": Buffer.from('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
  javascript: Buffer.from("fetch('//evil')"),
  php: Buffer.from("<?php system($_GET[0]); ?>"),
  "shell script": Buffer.from("#!/bin/sh\nrm -rf /"),
  "batch file": Buffer.from("@echo off\r\ndel *.*"),
  "Windows program": bytes("4d5a9000", "This program cannot be run in DOS mode"),
  "Linux program": bytes("7f454c4602010100"),
  "macOS program": bytes("cffaedfe07000001"),
  "Java class": bytes("cafebabe00000034"),
  wasm: bytes("0061736d01000000"),
  "Windows shortcut": bytes("4c0000000114020000000000c000000000000046"),
  zip: zip({ "a.txt": "a" }),
  jar: zip({ "META-INF/MANIFEST.MF": "Main-Class: A", "A.class": "x" }),
  apk: zip({ "AndroidManifest.xml": "x", "classes.dex": "x" }),
  epub: zip({ mimetype: "application/epub+zip" }),
  odt: zip({ mimetype: "application/vnd.oasis.opendocument.text" }),
  pptx: office("openxmlformats-officedocument.presentationml.presentation"),
  "Word with macros": office("ms-word.document.macroEnabled"),
  "Excel with macros": office("ms-excel.sheet.macroEnabled"),
  "old Office": bytes("d0cf11e0a1b11ae1"),
  rtf: Buffer.from("{\\rtf1{\\object\\objdata 0105}}"),
  rar: bytes("526172211a0700"),
  "7z": bytes("377abcaf271c0004"),
  gzip: gzipSync("a"),
  bzip2: bytes("425a68393141592653"),
  xz: bytes("fd377a585a0000"),
  gif: bytes("474946383961"),
  bmp: bytes("424d460000000000"),
  tiff: bytes("49492a0008000000"),
  ico: bytes("000001000100"),
  psd: bytes("384250530001"),
  avif: bytes("0000001c667479706176696600000000"),
  PostScript: Buffer.from("%!PS-Adobe-3.0 EPSF-3.0\n(run) file"),
  mp3: bytes("494433030000"),
  wav: bytes("52494646240000005741564566"),
  ogg: bytes("4f676753000200"),
  flac: bytes("664c6143"),
  mkv: bytes("1a45dfa3934282886d6174726f736b61"),
  avi: bytes("5249464600000000415649204c495354"),
  flv: bytes("464c5601"),
  sqlite: bytes("53514c69746520666f726d6174203300"),
  font: bytes("774f463200010000"),
  pcap: bytes("d4c3b2a1020004"),
  email: Buffer.from("From: a@b\r\nSubject: x\r\n\r\nhello"),
  csv: Buffer.from("=cmd|'/c calc'!A1,2"),
  words: Buffer.from("just words"),
  noise: Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 97 + 13) % 251)),
  "one byte": Buffer.from("x"),
};

export async function hostileFiles(): Promise<Hostile[]> {
  const jpeg = await photo();
  const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: "#123456" } });
  const told = plain.clone().withExif({ IFD0: { Make: "CanaryPhone" } });
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  const png = await told.clone().png().toBuffer();
  const heic = readFileSync(new URL("../support/photo.heic", import.meta.url));
  const wide = Buffer.from(png);
  wide.writeUInt32BE(60_000, 16);
  const lies = film();
  lies.writeUInt32BE(0x7fffffff, lies.indexOf("mvhd") - 4);
  const nested = Array.from({ length: 200 }).reduce<Buffer>((inside) => box("moov", inside), Buffer.alloc(0));
  const ftyp = film().subarray(0, film().readUInt32BE(0));
  const docx = office("openxmlformats-officedocument.wordprocessingml.document");
  const xlsx = office("openxmlformats-officedocument.spreadsheetml.sheet");
  const pdf = await bytesOf(await tellingPdf("CanaryAuthor", "six boxes"));
  const shown = { verdict: "shown" } as const;
  const unseen = { verdict: "unseen" } as const;
  return [
    ...Object.entries(notTaken).map(([name, content]) => ({ name, content, verdict: "not-taken" as const })),
    { name: "jpeg with place and camera", content: jpeg, ...shown, gone: "CanaryPhone" },
    { name: "jpeg with a script behind it", content: jpeg, ...shown, gone: "CanaryTrailer" },
    { name: "jpeg with an archive behind it", content: Buffer.concat([jpeg, zip({ "canary.txt": "x" })]), ...shown, gone: "canary.txt" },
    { name: "png with a camera", content: png, ...shown, gone: "CanaryPhone" },
    { name: "png with a program behind it", content: Buffer.concat([png, bytes("4d5a9000", "CanaryExe")]), ...shown, gone: "CanaryExe" },
    { name: "webp with a camera", content: await told.clone().webp().toBuffer(), ...shown, gone: "CanaryPhone" },
    { name: "heic with a camera", content: heic, ...shown, gone: "CanaryPhone" },
    { name: "film with a place", content: film(), ...shown, gone: "+30.2500" },
    { name: "film with an owner", content: film(), ...shown, gone: "CanaryOwner" },
    { name: "pdf that runs a script", content: Buffer.from("%PDF-1.4\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj\n%%EOF"), ...shown },
    { name: "pdf with an author", content: pdf, ...shown, gone: "CanaryAuthor-xmp" },
    { name: "pdf with XMP on a page", content: pdf, ...shown, gone: "CanaryAuthor-page" },
    { name: "pdf with a program behind it", content: Buffer.concat([pdf, bytes("4d5a9000", "CanaryExe")]), ...shown, gone: "CanaryExe" },
    { name: "pdf that fills the memory", content: unfoldingPdf(), ...unseen },
    { name: "Word with an author", content: docx, ...shown, gone: "CanaryAuthor" },
    { name: "Excel with an author", content: xlsx, ...shown, gone: "CanaryAuthor" },
    { name: "Word with a program behind it", content: Buffer.concat([docx, bytes("4d5a9000", "CanaryExe")]), ...shown, gone: "CanaryExe" },
    { name: "Word cut off", content: docx.subarray(0, docx.length - 30), ...unseen },
    { name: "jpeg cut off", content: jpeg.subarray(0, 300), ...unseen },
    { name: "jpeg that is only a beginning", content: bytes("ffd8ffe000104a46494600"), ...unseen },
    { name: "png cut off", content: png.subarray(0, 60), ...unseen },
    { name: "png that fills the memory", content: bomb, ...unseen },
    { name: "png that lies about its width", content: wide, ...unseen },
    { name: "webp cut off", content: (await plain.clone().webp().toBuffer()).subarray(0, 40), ...unseen },
    { name: "heic cut off", content: heic.subarray(0, heic.length - 300), ...unseen },
    { name: "film that lies about its length", content: lies, ...unseen },
    { name: "film without a film", content: ftyp, ...unseen },
    { name: "film of empty boxes", content: Buffer.concat([film(), ...Array.from({ length: 30_000 }, () => box("free"))]), ...unseen },
    { name: "film of boxes within boxes", content: Buffer.concat([ftyp, nested]), ...unseen },
  ];
}
