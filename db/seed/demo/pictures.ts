import type { DemoPicture } from "./shapes.ts";

const paper = "#FBFAF7";
const ink = "#1B1B1A";
const seal = "#B3261E";

/** A plate of the gazette: paper, a thin frame, ruled air, the things, and the line they stand on. */
function plate({ floor, air, things, front = [] }: { floor: number; air: string; things: string[]; front?: string[] }): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">`,
    `<rect width="1200" height="800" fill="${paper}"/>`,
    `<rect x="32" y="32" width="1136" height="736" fill="none" stroke="${ink}" stroke-width="2"/>`,
    `<g fill="none" stroke="${ink}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">`,
    air,
    ...things,
    floor ? line(`M84 ${floor}H1116`) : "",
    ...front,
    `</g></svg>`,
  ].join("");
}

/** Thin ruling behind the things, ragged at both ends like a cut vignette. */
function ruled(top: number, bottom: number, left = 120, right = 1080): string {
  const rules: string[] = [];
  for (let y = top, row = 0; y <= bottom; y += 14, row++) {
    const from = left + Math.round(34 * Math.sin(row * 2.3) + 22 * Math.sin(row * 0.9));
    const to = right + Math.round(34 * Math.sin(row * 1.7 + 1) + 22 * Math.sin(row * 1.1));
    rules.push(`M${from} ${y}H${to}`);
  }
  return `<path d="${rules.join("")}" stroke-width="2"/>`;
}

/** An open line. */
function line(d: string, width = 6): string {
  return `<path d="${d}" stroke-width="${width}"/>`;
}

/** A thing with a body: it hides what lies behind it. */
function body(d: string, width = 6): string {
  return `<path d="${d}" fill="${paper}" stroke-width="${width}"/>`;
}

/** A body cut free of the ruling by a margin of paper. */
function thing(d: string, width = 8): string {
  return `<path d="${d}" fill="${paper}" stroke="${paper}" stroke-width="${width + 18}"/>${body(d, width)}`;
}

/** Several faces of one thing: one margin around them all, none between them. */
function joined(outlines: string[], width = 8): string {
  const margin = outlines.map((d) => `<path d="${d}" fill="${paper}" stroke="${paper}" stroke-width="${width + 18}"/>`);
  return margin.join("") + outlines.map((d) => body(d, width)).join("");
}

function solid(d: string): string {
  return `<path d="${d}" fill="${ink}" stroke="none"/>`;
}

/** The one red thing on a plate. */
function red(d: string, width = 7, fill = "none"): string {
  return `<path d="${d}" fill="${fill}" stroke="${seal}" stroke-width="${width}"/>`;
}

/** Parallel strokes inside an outline, at an angle in degrees: the engraver's grey. */
function tone(outline: string, angle = 45, step = 18): string {
  const id = `tone${angle}-${outline.replace(/[^\w.]+/g, "-")}`;
  const strokes: string[] = [];
  for (let y = -1500; y <= 1500; y += step) strokes.push(`M-1500 ${y}H1500`);
  return [
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>`,
    `<g clip-path="url(#${id})"><path transform="translate(600 400) rotate(${angle})" d="${strokes.join("")}" stroke-width="5"/></g>`,
  ].join("");
}

/** Upright strokes, close at the edge and loosening inwards: how a round thing turns away from the light. */
function turning(edge: number, top: number, bottom: number, inwards: 1 | -1, strokes = 4): string {
  const drawn = Array.from({ length: strokes }, (_, index) => {
    const x = edge + inwards * (14 + index * 14 + index * index * 2);
    return `M${x} ${top + index * 16}V${bottom - index * 22}`;
  });
  return line(drawn.join(""), 5);
}

/** A shadow on the floor, falling to the right. */
function shadow(floor: number, ...spans: [from: number, to: number][]): string {
  const drawn = spans.map(([from, to]) => {
    const inset = (to - from) / 8;
    return `M${from} ${floor + 18}H${to}M${from + inset} ${floor + 36}H${to - inset}`;
  });
  return line(drawn.join(""), 5);
}

const figures: Record<string, string> = {
  "0": "M30 0C8 0 0 22 0 50S8 100 30 100 60 78 60 50 52 0 30 0Z",
  "1": "M12 20L34 0V100",
  "2": "M2 26C2 8 14 0 30 0S58 9 58 28C58 52 14 68 2 100H60",
  "3": "M4 14C10 4 20 0 30 0 46 0 56 10 56 24S46 47 28 47C48 47 60 58 60 74S46 100 29 100C16 100 6 95 0 84",
  "4": "M44 100V0L0 70H60",
  "5": "M54 0H10L4 46C12 40 20 37 30 37 48 37 60 50 60 68S47 100 29 100C16 100 6 95 0 85",
  "6": "M50 4C22 6 0 34 0 66 0 88 12 100 30 100S60 87 60 68 48 38 30 38 2 50 0 68",
  "7": "M0 0H60C40 30 26 62 22 100",
  "8": "M30 46C14 46 5 36 5 23S15 0 30 0 55 10 55 23 46 46 30 46C12 46 0 57 0 73S12 100 30 100 60 89 60 73 48 46 30 46Z",
  "9": "M10 96C38 94 60 66 60 34 60 12 48 0 30 0S0 13 0 32 12 62 30 62 58 50 60 32",
  ".": "M0 98V100",
};

/** Figures drawn as lines, so that no font is needed. */
function digits(text: string, x: number, y: number, height: number, width = 6): string {
  const scale = height / 100;
  let at = 0;
  const drawn = [...text].map((figure) => {
    const path = `<path transform="translate(${at} 0)" d="${figures[figure]}"/>`;
    at += figure === "." ? 26 : figure === "1" ? 62 : 86;
    return path;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale})" stroke-width="${width / scale}">${drawn.join("")}</g>`;
}

function oval(x: number, y: number, rx: number, ry = rx): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0Z`;
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

function turned(angle: number, x: number, y: number, ...drawing: string[]): string {
  return `<g transform="rotate(${angle} ${x} ${y})">${drawing.join("")}</g>`;
}

function moved(x: number, y: number, ...drawing: string[]): string {
  return `<g transform="translate(${x} ${y})">${drawing.join("")}</g>`;
}

const hose = "M576 300C660 292 676 330 676 440S650 612 704 612 736 520 732 430 738 268 802 252";

const fuelPump = plate({
  floor: 690,
  air: ruled(178, 676, 150, 1060),
  things: [
    thing("M176 150V690H216V150Z", 6),
    turning(216, 166, 684, -1, 2),
    thing("M990 150V690H1030V150Z", 6),
    turning(1030, 166, 684, -1, 2),
    thing("M110 92H1090V150H110Z"),
    line("M110 110H1090", 5),
    line("M140 130H1060", 5),
    shadow(690, [286, 440], [566, 700], [960, 1080]),
    thing("M266 664V252Q266 214 304 214H538Q576 214 576 252V664Z"),
    line("M530 214V664", 5),
    tone("M530 214H538Q576 214 576 252V664H530Z", -45, 16),
    body("M226 690V664H616V690Z"),
    solid(box(292, 250, 212, 118)),
    body(box(304, 262, 188, 94), 5),
    digits("53.4", 321, 281, 56, 7),
    line("M296 404H500M296 428H440", 5),
    body(box(334, 472, 132, 144)),
    body(oval(400, 544, 52), 5),
    digits("6", 381, 512, 64, 8),
    `<path d="${hose}" stroke="${paper}" stroke-width="38"/>`,
    line(hose, 22),
    `<path d="${hose}" stroke="${paper}" stroke-width="9"/>`,
    body(box(566, 284, 30, 32)),
    thing("M826 374H906V478L960 560V690H772V560L826 478Z"),
    tone("M829 452H903V478L957 560V687H775V560L829 478Z", 0, 16),
    body(box(802, 590, 128, 64)),
    line("M822 612H910M822 632H878", 5),
    body("M814 358H918V380H814Z"),
    thing("M786 232L818 214 868 236Q890 246 886 268L878 340H854L858 276 802 274Z", 7),
    line("M812 276Q824 314 856 312M846 244L870 256"),
    red("M806 418H926", 8),
    solid("M866 386c9 14 13 20 13 27a13 13 0 0 1-26 0c0-7 4-13 13-27Z"),
  ],
});

const shell = "M0 26C-4 4 20-10 40 4 52 12 62 12 76 8 98 2 114 20 108 40 102 62 78 66 62 54 52 47 44 50 34 54 16 60 2 48 0 26Z";
const peanut = thing(shell, 6) + line("M22 16Q30 28 24 42M84 20Q92 30 86 46M52 22V40", 5);

const oilBottle = plate({
  floor: 690,
  air: ruled(96, 676, 140, 1060),
  things: [
    shadow(690, [150, 370], [500, 800], [900, 1090]),
    joined([
      "M508 236H692L626 306V340H574V306Z",
      oval(600, 236, 95, 20),
      "M562 324H638V358L650 388C702 404 732 434 732 484V656Q732 690 698 690H502Q468 690 468 656V484C468 434 498 404 550 388L562 358Z",
    ]),
    tone("M640 262L680 254 623 304V320H606V304Z", -45, 13),
    line("M562 344H638", 5),
    line("M484 448H632M478 466H620M476 484H626M476 502H640M478 664H690M486 678H640", 5),
    body("M662 428C702 440 700 488 664 494 642 490 642 432 662 428Z", 6),
    body("M468 526H732V648H468Z"),
    line("M468 544H732M468 630H732", 5),
    moved(546, 556, turned(-10, 54, 32, body(shell, 7), line("M22 16Q30 28 24 42M84 20Q92 30 86 46M52 22V40", 5))),
    turned(
      -106,
      770,
      150,
      joined(["M748 74H792V116L832 180Q850 214 814 230H726Q690 214 708 180L748 116Z", box(740, 54, 60, 26)]),
      tone("M778 130H791L828 182Q846 212 812 226H778Z", 90, 13),
    ),
    red("M630 188c11 18 16 25 16 34a16 16 0 0 1-32 0c0-9 5-16 16-34Z", 6, seal),
    moved(196, 546, turned(-28, 54, 32, peanut)),
    moved(150, 622, peanut),
    moved(272, 620, turned(16, 54, 32, peanut)),
    thing("M816 566H1056C1052 634 1008 668 978 676V690H894V676C864 668 820 634 816 566Z"),
    tone("M990 590L1052 578C1046 634 1006 666 975 674V687H936C976 660 988 630 990 590Z", 45, 14),
    body(oval(936, 566, 120, 26), 7),
    line("M864 570Q936 590 1008 570", 5),
  ],
});

const syringe = plate({
  floor: 690,
  air: ruled(110, 676, 130, 1070),
  things: [
    shadow(690, [770, 980], [240, 420]),
    turned(
      -26,
      600,
      370,
      thing("M812 346H1010V394H812Z", 7),
      line("M826 370H996", 5),
      thing("M1006 296H1032V444H1006Z"),
      thing("M330 358H296V382H330Z", 6),
      joined(["M372 330L330 350V390L372 410Z", "M372 312H796V428H372Z"]),
      tone(box(376, 372, 260, 54), 0, 13),
      line("M376 372H636", 5),
      body("M636 316H690V424H636Z"),
      line("M654 318V422M672 318V422", 5),
      line("M690 354H796M690 386H796"),
      line("M420 314V340M460 314V330M500 314V340M540 314V330M580 314V340M620 314V330", 5),
      thing("M788 270H818V470H788Z"),
      line("M296 370H150", 7),
    ),
    red("M186 586c14 22 20 32 20 44a20 20 0 0 1-40 0c0-12 6-22 20-44Z", 6, seal),
    joined(["M786 690Q772 690 772 676V540Q772 516 796 508V488H884V508Q908 516 908 540V676Q908 690 894 690Z", "M786 446H894V490H786Z"]),
    body(box(772, 566, 136, 82)),
    tone(box(872, 570, 33, 74), -45, 13),
    line("M792 590H888M792 612H850", 5),
    tone(box(790, 450, 100, 36), 90, 14),
    joined(["M954 690V520H1040V690Z", "M1040 520L1074 492V662L1040 690Z", "M954 520L988 492H1074L1040 520Z"], 7),
    tone("M1043 522L1071 499V660L1043 684Z", 45, 14),
    line("M972 552H1022M972 576H1006", 5),
  ],
});

const pocket = (x: number, y: number) => body(oval(x, y, 30, 19), 6) + line(`M${x - 14} ${y - 6}Q${x - 4} ${y - 12} ${x + 8} ${y - 9}`, 5);

const pillBox = plate({
  floor: 680,
  air: ruled(118, 664, 130, 1070),
  things: [
    shadow(680, [430, 960], [200, 340]),
    joined(["M400 300L484 214H930L846 300Z", "M846 300L930 214V594L846 680Z", "M400 300H846V680H400Z"]),
    tone("M850 304L926 226V592L850 672Z", 45, 16),
    line("M400 348H846M400 632H846", 5),
    line("M452 300L536 214M794 300L878 214", 5),
    body(oval(714, 488, 96)),
    tone("M714 392a96 96 0 0 1 0 192Z", 0, 16),
    body("M714 430C764 450 764 520 714 548 664 520 664 450 714 430Z"),
    line("M714 444V590", 6),
    line("M714 486L738 466M714 486L690 466M714 520L738 500M714 520L690 500", 5),
  ],
  front: [
    turned(
      -14,
      400,
      560,
      thing("M176 430H560Q572 430 572 442V634Q572 646 560 646H176Q164 646 164 634V442Q164 430 176 430Z"),
      ...[0, 1, 2, 3].flatMap((column) => [pocket(220 + column * 98, 486), pocket(220 + column * 98, 590)]),
      line("M164 538H572", 5),
    ),
    turned(
      18,
      980,
      640,
      thing("M930 616H1030A24 24 0 0 1 1030 664H930A24 24 0 0 1 930 616Z", 7),
      `<path d="M930 616H980V664H930A24 24 0 0 1 930 616Z" fill="${seal}" stroke="${ink}" stroke-width="7"/>`,
    ),
  ],
});

const sachet = (x: number) =>
  thing(`M${x} 250H${x + 64}V680H${x}Z`, 7) +
  line(`M${x} 278H${x + 64}M${x} 652H${x + 64}`, 5) +
  line(`M${x + 10} 252V276M${x + 21} 252V276M${x + 32} 252V276M${x + 43} 252V276M${x + 54} 252V276`, 5);

const dietCoffee = plate({
  floor: 690,
  air: ruled(104, 676, 130, 1070),
  things: [
    shadow(690, [260, 480], [640, 900], [960, 1090]),
    joined(["M150 236L198 190H446L398 236Z", "M398 236L446 190V644L398 690Z", "M150 236H398V690H150Z"]),
    tone("M402 240L442 202V640L402 680Z", 45, 15),
    line("M150 280H398M150 640H398", 5),
    // A waist, drawn in two curves.
    line("M216 330C216 400 250 420 250 456S208 530 208 596M332 330C332 400 298 420 298 456S340 530 340 596", 7),
    line("M250 456H298", 5),
    turned(5, 500, 684, sachet(468)),
    turned(13, 560, 680, sachet(530)),
    line("M824 356C800 326 848 308 824 272S848 222 826 192M884 346C860 316 908 298 884 262S908 212 886 182", 7),
    thing("M902 470C994 452 996 582 876 590L880 562C948 556 952 490 900 500Z", 7),
    thing("M656 430H910C910 560 884 632 846 650H720C682 632 656 560 656 430Z"),
    tone("M850 454L905 446C900 560 880 620 846 646H800C836 600 850 540 850 454Z", 45, 15),
    thing(oval(783, 430, 127, 30), 7),
    solid(oval(783, 435, 106, 19)),
    turned(
      -32,
      730,
      340,
      thing("M694 318H766A22 22 0 0 1 766 362H694A22 22 0 0 1 694 318Z", 7),
      `<path d="M694 318H730V362H694A22 22 0 0 1 694 318Z" fill="${seal}" stroke="${ink}" stroke-width="7"/>`,
    ),
    thing("M614 650H952L912 690H654Z"),
    line("M694 668H872", 5),
  ],
  front: [
    // The tape measure.
    thing("M1004 622V690H1110V660H1062V622Z", 7),
    thing(oval(1000, 628, 62), 7),
    body(oval(1000, 628, 34), 6),
    solid(oval(1000, 628, 8)),
    line("M1000 568V582M1042 586L1032 596M958 586L968 596M940 628H954M958 670L968 660M1000 688V674M1060 628H1046", 5),
    line("M1074 662V674M1092 662V678", 5),
  ],
});

const rays = Array.from({ length: 24 }, (_, index) => {
  const angle = (index * Math.PI) / 12;
  const reach = index % 2 ? 150 : 128;
  return `M${Math.round(620 + 108 * Math.cos(angle))} ${Math.round(270 + 108 * Math.sin(angle))}L${Math.round(620 + reach * Math.cos(angle))} ${Math.round(270 + reach * Math.sin(angle))}`;
}).join("");

const herbalPoster = plate({
  floor: 690,
  air: ruled(90, 676, 120, 1080),
  things: [
    shadow(690, [150, 330], [880, 1090]),
    joined(["M430 84H810V556L750 630H430Z", "M750 630V556H810Z"]),
    tone("M756 614V562H798Z", 45, 12),
    line("M452 106H788V534M452 106V608H728", 5),
    line(rays, 5),
    body("M604 176H636V202C670 212 670 252 646 262 702 282 702 368 620 368S538 282 594 262C570 252 570 212 604 202Z", 7),
    tone("M640 206C666 216 666 248 640 262 696 284 698 364 628 365 664 340 658 280 626 264 646 250 646 216 630 206Z", -45, 13),
    line("M586 264Q620 278 654 264"),
    line("M620 176Q616 156 634 148", 6),
    line("M482 452H758M482 486H758M482 520H640M482 554H610", 7),
    red(box(668, 512, 58, 58), 7),
    red("M684 530H710M684 542H710M697 530V558", 5),
    solid(oval(466, 118, 9)),
    solid(oval(774, 118, 9)),
    // A loudspeaker to the left, a mortar to the right.
    thing("M180 590L198 690H246L234 590Z", 7),
    joined(["M108 520H136V576H108Z", "M136 524L296 436V650L136 572Z", "M286 424H316V662H286Z"]),
    tone("M140 566V548L282 572V640Z", 0, 13),
    line("M346 496Q358 544 346 592M376 470Q396 544 376 618", 7),
    thing("M1014 390L1044 402 982 560 946 548Z", 7),
    thing("M856 540H1076C1076 606 1044 634 1014 646V662H1046V690H886V662H918V646C888 634 856 606 856 540Z"),
    tone("M1000 546H1072C1070 606 1040 632 1011 642V665H1043V687H970C1000 650 1002 600 1000 546Z", 45, 14),
    line("M842 540H1090", 9),
  ],
});

const gasCylinder = plate({
  floor: 690,
  air: ruled(110, 676, 120, 1080),
  things: [
    shadow(690, [560, 720], [860, 1060], [170, 330]),
    // The one behind, not yet painted.
    joined([
      "M752 264V200Q752 184 768 184H892Q908 184 908 200V264Z",
      "M726 690V650H934V690Z",
      "M690 352C690 286 736 262 784 260H876C924 262 970 286 970 352V590C970 640 940 656 900 662H760C720 656 690 640 690 590Z",
    ]),
    body(box(786, 210, 88, 30)),
    tone(
      "M772 300L800 330 784 372 818 396 800 440 834 470 812 520 850 560 834 600 866 656H900C936 650 966 640 966 590V352C966 310 944 286 910 274L800 274Z",
      0,
      16,
    ),
    line("M790 268L772 300 800 330 784 372 818 396 800 440 834 470 812 520 850 560 834 600 866 658", 6),
    line("M726 420l20 10-10 20M742 548l18-10 12 16", 5),
    // The one in front, paint still running.
    joined([
      "M416 240V160Q416 142 434 142H566Q584 142 584 160V240Z",
      "M376 690V650H624V690Z",
      "M336 344C336 264 392 234 450 232H550C608 234 664 264 664 344V584C664 640 630 658 584 664H416C370 658 336 640 336 584Z",
    ]),
    body("M446 232V176H554V232Z"),
    body("M480 232V204H520V232ZM466 180H534V206H466Z"),
    line("M420 676H580", 5),
    tone("M628 270C650 286 660 310 660 344V440H628Z", -45, 15),
    line(
      "M336 452C346 452 352 460 352 476S372 494 372 476 380 456 394 460 404 500 404 530 428 548 428 526 432 470 448 466 470 476 470 494 492 508 492 490 496 462 516 464 534 520 534 560 558 574 558 552 560 476 578 468 598 478 600 500 622 512 622 490 640 458 664 460",
      6,
    ),
    tone(
      "M340 470C346 460 352 470 352 476S372 494 372 476 380 456 394 460 404 500 404 530 428 548 428 526 432 470 448 466 470 476 470 494 492 508 492 490 496 462 516 464 534 520 534 560 558 574 558 552 560 476 578 468 598 478 600 500 622 512 622 490 640 466 660 464V584C660 636 630 654 584 660H416C374 654 340 636 340 584Z",
      90,
      15,
    ),
    line("M584 176C640 176 630 226 652 250", 5),
    turned(12, 668, 290, thing(box(630, 250, 76, 96), 6), red("M646 288H690M646 306H690M646 324H674", 6), solid(oval(668, 266, 6))),
    // The brush and the pot.
    thing("M160 560H296V676Q296 690 282 690H174Q160 690 160 676Z"),
    tone("M256 580H292V676Q292 686 282 686H256Z", -45, 14),
    thing(oval(228, 560, 68, 18), 7),
    line("M160 566C140 470 316 470 296 566", 5),
    turned(
      24,
      250,
      470,
      joined(["M236 330H264V450H236Z", "M220 450H280V482H220Z", "M220 482H280L274 548H226Z"], 6),
      line("M238 486V544M250 486V544M262 486V544", 5),
    ),
  ],
});

const lift = plate({
  floor: 700,
  air: ruled(82, 690, 110, 1090),
  things: [
    thing("M336 116H864V700H336Z"),
    line("M372 700V222H828V700", 7),
    thing(box(500, 138, 200, 62), 6),
    digits("7", 548, 148, 42, 6),
    line("M636 186V152M620 168L636 150 652 168", 6),
    // Inside the car, standing a hand's breadth too high.
    body("M484 222H716V700H484Z", 6),
    tone(box(487, 646, 226, 54), 0, 9),
    line("M484 646H716", 8),
    line("M484 646L528 588M716 646L672 588M528 588H672M528 222V588M672 222V588", 5),
    tone("M484 225H526V588L487 642V225Z", 90, 14),
    line("M528 470H672M528 484H672", 5),
    line("M540 300V430M660 300V430", 5),
    // The doors.
    body("M372 222H484V700H372Z", 7),
    tone(box(450, 226, 32, 470), 45, 16),
    body("M716 222H828V700H716Z", 7),
    line("M740 260V660", 5),
    line("M396 260V660", 5),
    // The notice with the next inspection date, and the call buttons.
    thing(box(906, 206, 116, 150), 7),
    line("M930 236H998M930 262H998M930 288H972", 5),
    line("M930 324H958", 9),
    red(oval(988, 322, 16), 6),
    thing(box(922, 410, 84, 156), 7),
    line(oval(964, 452, 21), 6),
    line(oval(964, 524, 21), 6),
    line("M954 456L964 445 974 456M954 520L964 531 974 520", 5),
    // A plant that has waited a long time.
    moved(
      -26,
      0,
      thing("M168 604H282L266 700H184Z"),
      tone("M232 608H278L264 696H226Z", 45, 14),
      line("M225 604C225 540 220 500 206 452M225 604C232 540 258 500 280 486M225 604C216 556 190 530 164 520", 7),
      thing("M206 452C176 430 176 388 200 362 226 390 230 426 206 452Z", 6),
      thing("M280 486C276 452 300 424 330 420 338 452 316 482 280 486Z", 6),
      thing("M164 520C134 520 116 498 116 468 146 470 166 490 164 520Z", 6),
    ),
    shadow(700, [250, 320], [860, 980]),
  ],
});

const flame = (x: number, y: number, height: number) =>
  `M${x} ${y}c-20-${height * 0.3} -14-${height * 0.6} 2-${height} 4 ${height * 0.3} 20 ${height * 0.5} 16 ${height * 0.72} -2 ${height * 0.16} -8 ${height * 0.24} -18 ${height * 0.28}Z`;
const pipe = "M1010 596C1090 596 1090 500 1046 452S1010 340 1040 300";

const gasStove = plate({
  floor: 700,
  air: ruled(96, 690, 120, 1080),
  things: [
    shadow(700, [160, 1060]),
    // The hose to the wall.
    joined(["M1028 228V140H1052V228Z", box(1010, 226, 60, 78)], 7),
    `<path d="${pipe}" stroke="${paper}" stroke-width="38"/>`,
    line(pipe, 22),
    `<path d="${pipe}" stroke="${paper}" stroke-width="9"/>`,
    body(box(1010, 226, 60, 78)),
    body("M1020 304H1060V330H1020Z"),
    line("M990 264H1090", 9),
    // The stove.
    joined(["M164 660H232V700H164ZM908 660H976V700H908Z", "M196 470H944L1016 560H124Z", "M124 560H1016V668H124Z"]),
    tone(box(128, 634, 884, 32), 0, 11),
    line("M172 540H968", 5),
    body(oval(330, 604, 32)),
    line("M330 576V604", 8),
    body(oval(800, 604, 32)),
    line("M800 604L822 586", 8),
    line("M520 598H620", 6),
    // Left ring, burning.
    body(oval(340, 508, 120, 22)),
    ...[274, 406, 307, 373, 340].map((x, index) => red(flame(x, 500, 64 + Math.floor(index / 2) * 20), 6, paper)),
    body(oval(340, 506, 74, 13)),
    line("M220 508V474H254M460 508V474H426M340 530V502", 7),
    // Right ring, drowned by its own pot.
    body(oval(790, 510, 128, 22)),
    joined([
      "M616 344H666V376H616ZM914 344H964V376H914Z",
      "M666 300H914V462Q914 494 880 494H700Q666 494 666 462Z",
      "M774 280V246H806V280Z",
      "M640 300C654 266 926 266 940 300Z",
    ]),
    tone("M858 304H910V462Q910 490 880 490H858Z", -45, 15),
    line("M640 300H940", 8),
    body(
      "M670 296C668 320 668 350 672 372 676 396 700 396 704 370 706 350 718 354 720 388 722 428 748 428 748 388 748 352 752 322 766 296Z",
    ),
    line("M688 414V484M734 446V484", 5),
    line("M730 212C712 190 748 174 730 148M790 204C772 182 808 166 790 140M850 212C832 190 868 174 850 148", 6),
  ],
});

const card = (x: number, y: number, angle: number, face: string) =>
  turned(angle, x + 52, y + 72, thing(`M${x + 8} ${y}h88q8 0 8 8v128q0 8-8 8h-88q-8 0-8-8v-128q0-8 8-8Z`, 6), moved(x, y, face));

const blindBox = plate({
  floor: 690,
  air: ruled(96, 676, 130, 1070),
  things: [
    shadow(690, [470, 860], [180, 330], [930, 1060]),
    // What may be inside.
    thing(
      "M536 190C500 176 506 124 546 124 566 124 574 138 576 150H624C626 138 634 124 654 124 694 124 700 176 664 190 676 210 680 236 676 262L690 400H510L524 262C520 236 524 210 536 190Z",
    ),
    solid(oval(572, 214, 9)),
    solid(oval(628, 214, 9)),
    line("M584 244Q600 258 616 244M600 232V246", 6),
    line("M524 262Q600 300 676 262", 5),
    tone("M650 280L676 266 688 396H640Z", -45, 13),
    // The box.
    joined(["M402 394L330 326 520 338 560 394Z", "M798 394L870 326 680 338 640 394Z", "M400 390H800V690H400Z"]),
    line("M400 432H800", 5),
    tone("M716 436H796V686H716Z", -45, 16),
    line("M716 432V690", 5),
    red("M504 520C504 474 536 458 566 458 600 458 628 478 628 512 628 560 566 556 566 606", 20),
    red("M566 650V652", 22),
    // Cards on the left, coins on the right.
    card(176, 500, -16, line("M28 100L52 44 76 100ZM22 120H82", 6)),
    card(254, 520, 10, line(`${oval(52, 60, 26)}M22 112H82`, 6) + solid(oval(52, 60, 8))),
    thing("M890 650V674C890 695 1026 695 1026 674V650Z", 7),
    thing(oval(958, 650, 68, 18), 7),
    thing("M902 614V638C902 659 1038 659 1038 638V614Z", 7),
    thing(oval(970, 614, 68, 18), 7),
    thing("M884 578V602C884 623 1020 623 1020 602V578Z", 7),
    thing(oval(952, 578, 68, 18), 7),
    line(oval(952, 578, 40, 9), 5),
    line("M440 220L386 190M428 270L366 258M760 220L814 190M772 270L834 258", 7),
  ],
});

const egg = (x: number, y: number, angle: number) =>
  turned(
    angle,
    x,
    y,
    thing(
      `M${x} ${y - 56}C${x + 32} ${y - 56} ${x + 48} ${y - 10} ${x + 48} ${y + 12}a48 44 0 0 1 -96 0C${x - 48} ${y - 10} ${x - 32} ${y - 56} ${x} ${y - 56}Z`,
      6,
    ),
    line(`M${x + 14} ${y + 34}Q${x + 32} ${y + 22} ${x + 32} ${y}`, 5),
  );

const supplementJar = plate({
  floor: 690,
  air: ruled(100, 676, 130, 1070),
  things: [
    shadow(690, [660, 940], [330, 520], [1010, 1090]),
    // Eggs, free of charge.
    line("M170 560C170 360 450 360 450 560", 22),
    `<path d="M170 560C170 360 450 360 450 560" stroke="${paper}" stroke-width="9"/>`,
    egg(240, 532, -14),
    egg(384, 534, 16),
    egg(312, 520, 2),
    thing("M140 556H480L446 672Q440 690 420 690H200Q180 690 174 672Z"),
    line("M150 592H470M160 628H460M172 660H450", 5),
    line("M196 558L214 690M262 558L270 690M310 558V690M358 558L350 690M424 558L406 690", 5),
    // The jar.
    joined([
      "M584 246H836V270C876 282 900 306 900 350V650Q900 690 860 690H560Q520 690 520 650V350C520 306 544 282 584 270Z",
      "M560 152H860Q872 152 872 164V240Q872 252 860 252H560Q548 252 548 240V164Q548 152 560 152Z",
    ]),
    tone("M836 290C872 296 896 316 896 350V384H836Z", -45, 15),
    tone("M836 614H896V650Q896 686 860 686H836Z", -45, 15),
    body(box(520, 388, 380, 222), 7),
    line("M520 408H900M520 590H900", 5),
    tone(box(824, 412, 73, 174), -45, 15),
    red("M672 556C600 508 596 476 606 456 620 432 656 436 672 466 688 436 724 432 738 456 748 476 744 508 672 556Z", 8),
    line("M606 496H648L662 472 682 520 696 496H738", 6),
    line(
      "M576 170V234M602 170V234M628 170V234M654 170V234M680 170V234M706 170V234M732 170V234M758 170V234M784 170V234M806 170V234M824 170V234M840 170V234M854 170V234",
      5,
    ),
    // Pills on the table.
    turned(-24, 980, 648, thing("M944 628H1016A20 20 0 0 1 1016 668H944A20 20 0 0 1 944 628Z", 6), line("M980 628V668", 6)),
    thing(oval(1050, 668, 22, 20), 6),
    line("M1036 668H1064", 5),
    turned(
      10,
      1020,
      596,
      thing("M984 576H1056A20 20 0 0 1 1056 616H984A20 20 0 0 1 984 576Z", 6),
      tone("M984 576H1020V616H984A20 20 0 0 1 984 576Z", 45, 11),
      line("M1020 576V616", 6),
    ),
  ],
});

const grain = (x: number, y: number, side: 1 | -1) =>
  `M${x} ${y}c${side * 8}-26 ${side * 26}-34 ${side * 40}-36c0 20 ${side * -12} 38 ${side * -40} 36Z`;
const wheat = (x: number, top: number, height: number) =>
  line(`M${x} ${top + height}V${top}`, 6) +
  [0, 1, 2, 3].map((row) => thing(grain(x, top + 52 + row * 34, 1), 5) + thing(grain(x, top + 52 + row * 34, -1), 5)).join("") +
  thing(`M${x} ${top + 18}c-16-20-10-40 0-54 10 14 16 34 0 54Z`, 5);

const fertiliserBag = plate({
  floor: 690,
  air: ruled(96, 676, 120, 1080),
  things: [
    // The neighbour's field, the bag, and ours.
    wheat(150, 300, 390),
    wheat(232, 240, 450),
    wheat(314, 310, 380),
    line("M150 560C130 540 116 536 104 540M232 580C252 550 270 540 288 544M314 600C332 580 350 574 366 578", 6),
    thing("M426 176H754L736 228C784 300 792 560 762 690H420C388 560 396 300 444 228Z"),
    line("M444 228H736"),
    tone("M690 240H732C778 310 784 560 758 686H680C728 560 728 360 690 240Z", -45, 16),
    line("M428 300Q442 340 434 390M418 600Q438 580 442 550M458 672Q488 650 498 640", 5),
    red(
      "M438 208l14-18M464 210l14-18M490 210l14-18M516 210l14-18M542 210l14-18M568 210l14-18M594 210l14-18M620 210l14-18M646 210l14-18M672 210l14-18M698 210l14-18M724 208l10-14",
      6,
    ),
    body("M474 322H684V566H474Z"),
    line("M474 344H684M474 544H684", 5),
    digits("45", 498, 384, 64, 9),
    line("M608 450L658 382", 7),
    line(oval(614, 394, 13), 6),
    line(oval(654, 438, 13), 6),
    line("M500 488H658M500 514H606", 5),
    line("M940 690C938 610 950 560 930 500 914 462 872 462 856 488", 8),
    thing("M856 488C830 540 836 590 864 620 892 578 890 530 856 488Z", 6),
    line("M858 506C852 540 856 570 862 596", 5),
    line("M941 596C984 566 1020 574 1030 616", 7),
    thing("M1030 616C1008 642 1012 668 1036 684 1058 664 1054 634 1030 616Z", 6),
    line("M1032 632Q1028 650 1034 664", 5),
    solid([oval(806, 678, 9), oval(830, 668, 8), oval(850, 680, 9), oval(818, 652, 7), oval(790, 662, 7)].join("")),
  ],
  front: [line("M96 714H340M400 714H690M760 714H1010M150 738H470M550 738H850M910 738H1084", 5), thing("M880 690Q946 654 1012 690", 6)],
});

const receiptSlip = plate({
  floor: 0,
  air: ruled(96, 700, 120, 1080),
  things: [
    turned(
      -6,
      540,
      400,
      thing("M380 92H700V690l-27 26-26-26-27 26-27-26-26 26-27-26-27 26-26-26-27 26-27-26-26 26-27-26Z"),
      line("M450 138H630", 9),
      line("M488 166H592", 5),
      line("M412 204H668", 5),
      line("M416 244H532M416 284H500M416 324H540M416 364H516", 6),
      line("M412 404H668M412 418H668", 5),
      line("M416 470H480", 9),
      digits("426", 566, 450, 42, 7),
      line(
        "M420 530V616M432 530V616M458 530V616M468 530V616M496 530V616M508 530V616M536 530V616M564 530V616M574 530V616M602 530V616M628 530V616M640 530V616",
        5,
      ),
      line("M446 530V616M484 530V616M550 530V616M588 530V616M616 530V616M652 530V616", 8),
      line("M480 652H592", 5),
    ),
    // The glass over one line.
    joined(["M832 414L864 382 1012 530Q1028 548 1010 566T976 566Z"]),
    line("M872 426L992 546", 5),
    thing(oval(752, 306, 132), 13),
    line("M660 268A104 104 0 0 1 716 210", 6),
    digits("53.4", 671, 276, 68, 10),
    red("M668 376H836", 9),
    // Two coins.
    thing(oval(224, 590, 76), 7),
    line(oval(224, 590, 56), 5),
    digits("1", 206, 561, 58, 8),
    thing(oval(316, 646, 56), 7),
    line(oval(316, 646, 39), 5),
    digits("5", 304, 626, 40, 7),
  ],
});

const priceTag = plate({
  floor: 0,
  air: ruled(150, 700, 120, 1080),
  things: [
    thing("M84 92H1116V128H84Z", 7),
    line("M104 110H1096", 5),
    turned(
      8,
      340,
      240,
      thing("M304 236H376L436 300V624Q436 646 414 646H266Q244 646 244 624V300Z"),
      tone("M404 272L432 302V624Q432 642 414 642H404Z", 45, 15),
      thing(oval(340, 284, 18), 6),
      digits("99", 274, 396, 82, 11),
      line("M276 530H384M276 562H384M276 594H340", 5),
    ),
    turned(
      -6,
      740,
      240,
      thing("M690 232H790L924 344V668Q924 694 898 694H582Q556 694 556 668V344Z"),
      tone("M880 312L920 346V668Q920 690 898 690H880Z", 45, 15),
      thing(oval(740, 296, 24), 6),
      line("M592 386H780", 6),
      digits("199", 612, 430, 118, 14),
      red("M580 574L860 404", 14),
      line("M592 612H840M592 648H740", 6),
    ),
    line("M338 128C318 176 356 226 334 284"),
    line("M740 128C768 180 722 240 746 296"),
    solid(oval(338, 110, 11)),
    solid(oval(740, 110, 11)),
  ],
});

/** Drawings for the demo's cases and for what its citizens attach. */
export const pictures: DemoPicture[] = [
  { name: "fuel-pump", alt: "一台加油机，旁边的标准量器里，油面没有到红线", svg: fuelPump },
  { name: "oil-bottle", alt: "一桶花生油，有人往漏斗里滴进别的油", svg: oilBottle },
  { name: "syringe", alt: "一支注射器和一只标签很短的小药瓶", svg: syringe },
  { name: "pill-box", alt: "一盒胶囊，前面斜放着一板药，旁边落着一粒", svg: pillBox },
  { name: "diet-coffee", alt: "一盒减肥咖啡，杯口上方有一粒红色胶囊正要落进去", svg: dietCoffee },
  { name: "herbal-poster", alt: "墙上贴着画有葫芦的药方海报，左边是喇叭，右边是药臼", svg: herbalPoster },
  { name: "gas-cylinder", alt: "两只煤气罐，前面一只的新漆还在往下淌", svg: gasCylinder },
  { name: "lift", alt: "电梯门开着，轿厢地面比楼面高出一截，门旁墙上贴着检验标志", svg: lift },
  { name: "gas-stove", alt: "双眼燃气灶，左边烧着火，右边锅里的汤溢了出来", svg: gasStove },
  { name: "blind-box", alt: "打开的盲盒里露出一只小熊，旁边是卡片和硬币", svg: blindBox },
  { name: "supplement-jar", alt: "一罐保健品和一篮鸡蛋", svg: supplementJar },
  { name: "fertiliser-bag", alt: "一袋化肥，左边的麦子长得饱满，右边的苗蔫了", svg: fertiliserBag },
  { name: "receipt-slip", alt: "放大镜下的一张小票，旁边有两枚硬币", svg: receiptSlip },
  { name: "price-tag", alt: "两张价签，大的那张数字被划掉了", svg: priceTag },
];
