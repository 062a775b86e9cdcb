const page = [595, 842] as const;

/** Letters as PDF's own fonts have them (Windows' Latin letters), with what means something to PDF set apart. */
const lettersOf = (line: string) => line.replace(/–/g, "-").replace(/[\\()]/g, "\\$&");

/** One page with a heading and some lines under it, as a PDF: what somebody attaches to a meeting. */
export function aPdf(title: string, lines: readonly string[]): Buffer {
  const shown = [
    `BT /F2 20 Tf 64 ${page[1] - 96} Td (${lettersOf(title)}) Tj ET`,
    ...lines.map((line, nth) => `BT /F1 12 Tf 64 ${page[1] - 136 - nth * 20} Td (${lettersOf(line)}) Tj ET`),
  ].join("\n");
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const parts = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (sv) >>`,
    `<< /Type /Pages /Kids [3 0 R] /Count 1 >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.join(" ")}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
  ];
  let whole = "%PDF-1.4\n";
  const places = parts.map((part, nth) => {
    const at = whole.length;
    whole += `${nth + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const list = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${whole.length}\n%%EOF\n`;
  return Buffer.from(whole + list + end, "latin1");
}
