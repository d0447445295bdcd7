/** What a consumer may ask for: 消费者权益保护法 art. 52, and an apology. */
export const requests = ["refund", "return", "exchange", "repair", "redo", "make-up", "compensation", "apology", "other"] as const;
