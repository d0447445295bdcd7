import path from "node:path";

export type Door = "public" | "staff" | "jobs";

/** An S3-compatible bucket that keeps the files; its secret is given, or lies in a file. */
export type Bucket = {
  endpoint: string;
  name: string;
  region: string;
  accessKey: string;
  secretKey: string | null;
  secretKeyFile: string | null;
};

const allDoors: Door[] = ["public", "staff", "jobs"];

/** Everything the portal reads from its environment, in one place. README lists the same names. */
export const settings = {
  get production() {
    return process.env.NODE_ENV === "production";
  },
  /** The bureau's name in both languages; null while it is the demo's. */
  get bureau(): { zh: string; en: string } | null {
    const zh = process.env.BUREAU;
    return zh ? { zh, en: process.env.BUREAU_EN || zh } : null;
  },
  get databaseUrl() {
    return process.env.DATABASE_URL ?? "";
  },
  /** Only a process that owns the database brings it up to date; split public and jobs processes do not. */
  get migrates() {
    return process.env.MIGRATE ? process.env.MIGRATE === "1" : this.doors.includes("staff");
  },
  get meiliUrl() {
    return process.env.MEILI_URL ?? null;
  },
  get port() {
    return Number(process.env.PORT ?? 3000);
  },
  get host() {
    return process.env.HOST ?? "127.0.0.1";
  },
  /** `https://…` when the portal stands behind TLS; cookies are then Secure. */
  get origin() {
    return process.env.ORIGIN ?? null;
  },
  /** Where the public finds the portal: what QR codes and the pictures beside links point to. Null when a staff process was not told. */
  get siteUrl(): string | null {
    const here = `http://${this.host}:${this.port}`;
    const own = this.doors.includes("public") ? this.origin || here : this.production ? null : here;
    return (process.env.SITE_URL || own)?.replace(/\/+$/, "") ?? null;
  },
  /** What a government site shows at its foot and says in its head; empty until it has been given (DOMAIN §5). */
  get siteCodes() {
    return { id: process.env.SITE_ID_CODE ?? "", icp: process.env.ICP_NUMBER ?? "", police: process.env.POLICE_NUMBER ?? "" };
  },
  /** A proxy of ours stands before the portal and writes X-Forwarded-For. */
  get behindProxy() {
    return process.env.BEHIND_PROXY === "1";
  },
  /** How many filings an hour from one address before its browsers are asked for a proof of work. */
  get sendsPerHour() {
    return Number(process.env.SENDS_PER_HOUR ?? 15);
  },
  /** Sent sooner after it was begun, a form was not written by anybody. Pasting a prepared story through eight steps takes longer. */
  get soonestSeconds() {
    return Number(process.env.SOONEST_SECONDS ?? 20);
  },
  /** When the bureau works on a working day. */
  get officeHours() {
    return process.env.OFFICE_HOURS || "9:00-12:00,13:30-17:30";
  },
  /** Within so many working hours a lead is entered on the national 12315 platform. */
  get registerHours() {
    return Number(process.env.REGISTER_HOURS || 24);
  },
  get dataDir() {
    return path.resolve(process.env.DATA_DIR ?? "data");
  },
  /** Where files are kept when not on this machine's disk; half a setting is a mistake that is said at the start. */
  get bucket(): Bucket | null {
    const endpoint = process.env.S3_ENDPOINT;
    if (!endpoint) return null;
    const [name, accessKey] = [process.env.S3_BUCKET, process.env.S3_ACCESS_KEY];
    const [secretKey, secretKeyFile] = [process.env.S3_SECRET_KEY || null, process.env.S3_SECRET_KEY_FILE || null];
    if (!name || !accessKey || !(secretKey || secretKeyFile))
      throw new Error("S3_ENDPOINT also needs S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY_FILE");
    return { endpoint, name, region: process.env.S3_REGION || "us-east-1", accessKey, secretKey, secretKeyFile };
  },
  /** The virus scanner, `host` or `host:port`; null when there is none, and then the desk says so. */
  get clamd(): { host: string; port: number } | null {
    const [host, port] = (process.env.CLAMD_HOST ?? "").split(":");
    return host ? { host, port: Number(port ?? 3310) } : null;
  },
  get doors(): Door[] {
    const named = (process.env.DOORS ?? "").split(",").map((door) => door.trim());
    const chosen = allDoors.filter((door) => named.includes(door));
    return chosen.length ? chosen : allDoors;
  },
  get receiptKeyFile() {
    return process.env.RECEIPT_KEY_FILE ?? path.join(this.dataDir, "keys", "receipt.key");
  },
  get identityPublicKeyFile() {
    return process.env.IDENTITY_PUBLIC_KEY_FILE ?? path.join(this.dataDir, "keys", "identity.pub");
  },
  /** Only the staff door may open an identity; another process does not even know where the key would be. */
  get identityPrivateKeyFile() {
    if (!this.doors.includes("staff")) throw new Error("this process has no key that opens an identity");
    return process.env.IDENTITY_PRIVATE_KEY_FILE ?? path.join(this.dataDir, "keys", "identity.key");
  },
};
