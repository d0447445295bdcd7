import { customType, timestamp } from "drizzle-orm/pg-core";

/** Raw bytes: hashes, sealed boxes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A moment in time, with its zone; shown in Asia/Shanghai. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
