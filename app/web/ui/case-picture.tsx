type Format = "avif" | "webp" | "jpeg";

export type PictureOfCase = { id: string; alt: string; width: number; height: number; variants?: { format: Format; width: number }[] };

const best: Format[] = ["avif", "webp"];

/** A picture in the size and format the reader's screen wants; before its variants are made, as it is. */
export function CasePicture({ picture: { alt, width, height, variants = [] }, at }: { picture: PictureOfCase; at: string }) {
  const sources = (format: Format) =>
    variants.filter((one) => one.format === format).map((one) => `${at}/${one.width}.${format} ${one.width}w`);
  const sizes = "(min-width: 34em) 30em, 100vw";
  const plain = sources("jpeg");
  return (
    <picture>
      {best.map((format) =>
        sources(format).length > 0 ? (
          <source key={format} type={`image/${format}`} srcSet={sources(format).join(", ")} sizes={sizes} />
        ) : null,
      )}
      <img
        src={at}
        srcSet={plain.length > 0 ? plain.join(", ") : undefined}
        sizes={plain.length > 0 ? sizes : undefined}
        width={width}
        height={height}
        alt={alt}
        decoding="async"
      />
    </picture>
  );
}
