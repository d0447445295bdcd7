/** A topic's mark: a line drawing in the colour of the text around it. The name always stands beside it. */
export function TopicMark({ topic, size = 24 }: { topic: string; size?: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={marks[topic] ?? notice} />
    </svg>
  );
}

/** For a topic nobody has drawn yet: a notice sheet. */
const notice = "M6 3h12v18H6zM9 8h6M9 12h6M9 16h3.5";

const marks: Record<string, string> = {
  // A bottle with a drop in it.
  "edible-oil":
    "M9.5 3h5M10 3v3.2L7.5 9.8V20a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V9.8L14 6.2V3M12 11.5c1.5 2 2.2 3 2.2 4.2a2.2 2.2 0 0 1-4.4 0c0-1.2.7-2.2 2.2-4.2Z",
  // A capsule falling into a bowl.
  "illegal-additives":
    "M3 14.5h18c0 3.3-2.2 5.7-5.5 6.5h-7C5.2 20.2 3 17.8 3 14.5ZM8.5 7.7l4.2-4.2A2.33 2.33 0 0 1 16 6.8L11.8 11a2.33 2.33 0 0 1-3.3-3.3ZM10.6 5.6l3.3 3.3",
  // A fuel pump with its hose.
  "fuel-metering":
    "M4 21V5a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v16M2.5 21h13M7 7h4v3.5H7zM14 12h2a1.5 1.5 0 0 1 1.5 1.5V17a1.5 1.5 0 0 0 3 0V8.8L17.5 5.8",
  // A gourd that shines.
  "miracle-medicine-ads":
    "M10.5 4.5h3v1.9a3 3 0 0 1 .6 4.9 4.9 4.9 0 1 1-4.2 0 3 3 0 0 1 .6-4.9ZM12 4.5c0-1.5.8-2.2 2.2-2.2M5.5 7.5 3.8 6.6M18.5 7.5l1.7-.9M5 11.5H3M19 11.5h2",
  // A syringe.
  "medical-beauty":
    "M17.5 3 21 6.5M19.2 4.8l-2.5 2.5M13.8 4.2l6 6M15.5 5.9l-9 9v2.6h2.6l9-9M6.5 17.5 3 21M12.7 8.7l1.8 1.8M9.8 11.6l1.8 1.8",
  // A gas cylinder, its collar and its foot.
  "gas-cylinders":
    "M9 6.5V4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2.5M8.5 6.5h7A3.5 3.5 0 0 1 19 10v5a3.5 3.5 0 0 1-3.5 3.5h-7A3.5 3.5 0 0 1 5 15v-5a3.5 3.5 0 0 1 3.5-3.5ZM8 18.5V21h8v-2.5M5 12h14",
  // A flame over its ring.
  "gas-appliances":
    "M12 2.5c3 3.3 4.7 5.6 4.7 8.3a4.7 4.7 0 0 1-9.4 0c0-1.6.6-2.9 1.7-4 .3 1.4.9 2.2 1.8 2.6C10.7 7 11 4.7 12 2.5ZM3.5 18.5h17M6.5 18.5V21M17.5 18.5V21M12 18.5V21",
  // A lift with its doors closed.
  lifts:
    "M4 21V4.5A1.5 1.5 0 0 1 5.5 3h13A1.5 1.5 0 0 1 20 4.5V21M2.5 21h19M7.5 21V9.5h9V21M12 9.5V21M8.8 6.8l1.1-1.5L11 6.8M13 5.3l1.1 1.5 1.1-1.5",
  // A box that does not say what is in it.
  "marketing-to-minors": "M3 5h18v4H3zM4.5 9h15v12h-15zM10.2 13.2a1.85 1.85 0 1 1 2.7 1.7c-.6.3-.9.7-.9 1.3M12 18.5v.01",
  // A jar with a heart on it.
  "health-products":
    "M7 3h10v3.5H7zM8 6.5C6.6 7.2 6 8.2 6 9.6V19a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V9.6c0-1.4-.6-2.4-2-3.1M12 17.6l-2.8-2.9a1.85 1.85 0 0 1 2.8-2.4 1.85 1.85 0 0 1 2.8 2.4Z",
  // A sprout in the ground.
  "farm-inputs": "M3.5 21h17M12 21v-9.5M12 13c0-3.8-2.6-6.2-7.5-6.2 0 4.2 2.7 6.4 7.5 6.2ZM12 10c0-4.3 2.6-7 7.5-7 0 4.7-2.7 7.2-7.5 7Z",
  // A plug.
  "product-safety": "M9 3v5M15 3v5M5.5 8h13M7 8v4.5a5 5 0 0 0 10 0V8M12 17.5V21",
  // A bicycle and a spark.
  "e-bikes":
    "M2.2 17a3.3 3.3 0 1 0 6.6 0 3.3 3.3 0 1 0-6.6 0ZM15.2 17a3.3 3.3 0 1 0 6.6 0 3.3 3.3 0 1 0-6.6 0ZM5.5 17l2.8-7h6.4l-3 7H5.5M18.5 17 14.7 7h2.2M6.5 7.8h3M8.3 10l-.8-2.2M20.7 3l-1.8 2.7h2.4L19.5 8.4",
  // A bear.
  "toys-ccc":
    "M5 14a7 6.8 0 1 0 14 0 7 6.8 0 1 0-14 0ZM5.7 10.7A3 3 0 1 1 9.2 7.7M14.8 7.7a3 3 0 1 1 3.5 3M9.3 12.5v.01M14.7 12.5v.01M9.7 16.7a2.3 1.8 0 1 0 4.6 0 2.3 1.8 0 1 0-4.6 0ZM12 16.3v.01",
  // A cable and its three cores.
  "wire-cable": "M2.5 8h9v8h-9M11.5 10H14c2.2 0 2.3-4 4.5-4h3M11.5 12h10M11.5 14H14c2.2 0 2.3 4 4.5 4h3",
  // A fire extinguisher.
  "fire-products":
    "M8.5 10.5a3.75 3.75 0 0 1 7.5 0V20a1 1 0 0 1-1 1H9.5a1 1 0 0 1-1-1ZM12.25 6.7V3.5M10 3.5h6.5M10 3.5c-3.5.3-5.5 2.7-5.5 7V13M8.5 13.5H16",
  // A packet crossed out.
  "fake-food": "M5.5 3h13l-1.2 2.8v12.4l1.2 2.8h-13l1.2-2.8V5.8ZM6.7 5.8h10.6M6.7 18.2h10.6M9.8 9.8l4.4 4.4M14.2 9.8l-4.4 4.4",
  // A fish.
  "meat-and-aquatic":
    "M2.5 12c3.2-4.7 7.8-6 12.2-3.2L21 5.5 19.5 12l1.5 6.5-6.3-3.3C10.3 18 5.7 16.7 2.5 12ZM7 11v.01M11 8.8c1.3 2 1.3 4.4 0 6.4",
  // A boiler with gauge and chimney.
  "small-boilers":
    "M6 21V11a6 5 0 0 1 12 0v10M3.5 21h17M10.5 6.2V2.5h3v3.7M9.5 12a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0ZM12 12l1-1.2M9.5 21v-3.5h5V21",
  // A report under the glass.
  "testing-reports":
    "M19 10V8l-5-5H6a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h4.5M14 3v5h5M8 8.5h2.5M8 12h3.5M8 15.5h2.5M13 16.3a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0ZM18.5 18.6 21 21",
  // Scales that do not hang level.
  "unfair-terms":
    "M12 3.5V20.5M8 20.5h8M5 7.5l14-3M5 7.5l-2.7 6.2h5.4ZM2.3 13.7a2.7 2.2 0 0 0 5.4 0M19 4.5l-2.7 6.2h5.4ZM16.3 10.7a2.7 2.2 0 0 0 5.4 0",
  // A registered mark.
  "trademarks-and-gi": "M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0ZM9.5 16.5v-9h3.3a2.6 2.6 0 0 1 0 5.2H9.5M12.8 12.7l2.4 3.8",
  // A tag with a percent sign.
  "price-fraud":
    "M3.5 12.5v-8a1 1 0 0 1 1-1h8l8 8a1.4 1.4 0 0 1 0 2l-7 7a1.4 1.4 0 0 1-2 0ZM7.5 7.5v.01M10.7 15.3l4.6-4.6M11 11v.01M15 15v.01",
  // A bill in yuan.
  "illegal-charges": "M5 3h14v18l-2.3-1.6L14.3 21 12 19.4 9.7 21l-2.4-1.6L5 21ZM9.5 7l2.5 3.5L14.5 7M12 10.5V15.5M9.7 11h4.6M9.7 13.3h4.6",
  // A loudspeaker.
  "false-ads": "M3.5 10v4h3.2L15.5 18.5v-13L6.7 10ZM6.7 14l1.3 6h2.6l-1-4.5M18.5 9a4.2 4.2 0 0 1 0 6",
  // Two houses of a new estate.
  "real-estate-ads": "M2.5 21h19M4 21V8.5L11 4v17M11 10h9v11M7.5 10.5v.01M7.5 13.5v.01M7.5 16.5v.01M14 13.5h3M14 17h3",
  // A curve that only rises, and a coin.
  "finance-ads": "M3 21h18M3.5 17l5.5-5 3.5 3L20.5 7M16 7h4.5v4.5M3.5 6.5a3 3 0 1 0 6 0 3 3 0 1 0-6 0ZM6.5 5.5v2",
  // A pullover.
  "clothing-and-cashmere": "M9 3.5c0 2.6 6 2.6 6 0l6 3.3-2.2 4.7L17 10.5V21H7V10.5l-1.8 1L3 6.8ZM7 18h10",
  // A vinegar jar.
  vinegar:
    "M8 3h8v3H8zM8.3 6C5.2 7.5 3.5 10 3.5 13.2 3.5 17.8 7 21 12 21s8.5-3.2 8.5-7.8c0-3.2-1.7-5.7-4.8-7.2M12 9.7l3.6 3.6L12 16.9l-3.6-3.6Z",
  // A bottle of spirit and a cup.
  "liquor-labels":
    "M6.5 3h4v4L12.5 10v10a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1V10l2-3ZM4.5 12.5h8M4.5 17h8M15.5 13.5h5.5c0 3-1 4.7-2.75 4.7S15.5 16.5 15.5 13.5ZM18.25 18.2V21M16.5 21h3.5",
  // A honeycomb briquette.
  coal: "M4 8.5a8 4.5 0 1 0 16 0 8 4.5 0 1 0-16 0ZM4 8.5v7c0 2.5 3.6 4.5 8 4.5s8-2 8-4.5v-7M8.5 8.5v.01M12 6.7v.01M15.5 8.5v.01M12 10.3v.01",
  // A flame in a warning diamond.
  "hazardous-chemicals":
    "M12 2.3 21.7 12 12 21.7 2.3 12ZM12 7.5c2 2.2 3.2 3.7 3.2 5.5a3.2 3.2 0 0 1-6.4 0c0-1.1.4-2 1.2-2.7.2.9.6 1.4 1.2 1.7-.1-1.6.1-3.1.8-4.5Z",
  // A pipe with flanges and a valve.
  "pressure-pipelines":
    "M2.5 13.5H6M2.5 19.5H6M6 12h2.5v9H6zM15.5 12H18v9h-2.5zM18 13.5h3.5M18 19.5h3.5M8.5 13.5h7M8.5 19.5h7M12 13.5V5M7.5 5h9M10 9.5h4",
  // A cup with lid and straw.
  "single-use-plastic": "M5 6.5h14V9H5zM6.3 9l1.2 11a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1l1.2-11M12 6.5l1-4h3M6.9 14.5h10.2",
  // Something to say.
  other: "M4 4.5h16a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1h-9.5L6 20.8V17H4a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1ZM8 10.8v.01M12 10.8v.01M16 10.8v.01",
};
