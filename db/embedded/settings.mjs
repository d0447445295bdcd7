/**
 * For a small machine that must lose nothing. What citizens write never reaches the server's log: no failed
 * statement, no values, and errors go to the caller alone.
 *
 * @param {number} port
 * @returns {Record<string, string>}
 */
export function settingsFor(port) {
  return {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    fsync: "on",
    synchronous_commit: "on",
    shared_buffers: "256MB",
    max_connections: "100",
    max_wal_size: "1GB",
    jit: "off",
    random_page_cost: "1.1",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
  };
}
