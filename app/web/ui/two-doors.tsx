import { useWords } from "#app/i18n/words.tsx";

type Props = { complaintTo: string; tipTo: string; heading?: "h2" | "h3" /** The reader met what a case tells of. */; met?: boolean };

/** What do you want to do: get my money back, or have somebody look into it. Two plain doors. */
export function TwoDoors({ complaintTo, tipTo, heading: Heading = "h2", met = false }: Props) {
  const { t } = useWords();
  const doors = [
    { kind: "complaint", to: complaintTo },
    { kind: "tip", to: tipTo },
  ] as const;
  return (
    <div className="doors">
      {doors.map(({ kind, to }) => (
        <a key={kind} href={to}>
          <Heading>{t(met ? `intake.doors.${kind}.met` : `site.nav.${kind}`)}</Heading>
          <p>{t(`intake.doors.${kind}.what`)}</p>
          <p className="small quiet">{t(met ? "intake.doors.filled" : `intake.doors.${kind}.note`)}</p>
        </a>
      ))}
    </div>
  );
}
