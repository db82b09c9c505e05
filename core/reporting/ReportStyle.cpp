#include "core/reporting/ReportSections.h"

namespace lesion {

/// Light by default and always on paper; a browser whose reader prefers the dark gets it. fq, sq … are the paints of
/// SvgCanvas: fill and stroke of text (t), second-rank text (q), grid (g), panel (p) and accent (a).
std::string_view reportStyle() {
    return R"css(
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 760px; background: #ffffff; color: #1c2026;
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7em; line-height: 1.2; margin: 0.4em 0 0.2em; overflow-wrap: anywhere; }
h2 { font-size: 1.3em; margin: 2.2em 0 0.6em; padding-top: 0.5em; border-top: 1px solid #d5d9df; }
h3 { font-size: 1.05em; margin: 1.6em 0 0.4em; }
p { margin: 0.6em 0; }
a { color: #3f44b8; }
.disclaimer { padding: 0.5em 0.8em; background: #fff3d6; color: #1c2026; font-weight: bold; border-left: 4px solid #e69f00; }
.quiet, .caption { color: #636b76; }
.caption { margin: 1.4em 0 0.2em; }
.result { font-size: 1.15em; }
.note { margin: 0.5em 0; padding: 0.35em 0.7em; background: #f1f3f6; border-left: 4px solid #8d949e; }
.note.good { border-color: #1a7f37; } .note.good b { color: #1a7f37; }
.note.warning { border-color: #e69f00; } .note.warning b { color: #9a6700; }
.note.failure { border-color: #c62828; } .note.failure b { color: #c62828; }
table { border-collapse: collapse; margin: 0.3em 0 1.2em; font-size: 0.92em; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25em 0.5em; border-bottom: 1px solid #e3e6ea; vertical-align: top; overflow-wrap: break-word; }
thead th { text-align: right; vertical-align: bottom; border-bottom: 2px solid #b4bac3; }
thead th.text, th.row { text-align: left; }
th.row { font-weight: normal; }
tr.group td { background: #f1f3f6; }
tr.author td { color: #8a5a00; }
td.n { text-align: right; white-space: nowrap; }
td.picture { font-size: 0.88em; border: none; }
code, pre { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.88em; overflow-wrap: anywhere; }
pre { padding: 0.7em; background: #f1f3f6; white-space: pre-wrap; }
blockquote { margin: 0.6em 0; padding: 0.2em 1em; border-left: 4px solid #8d949e; }
.chart { margin: 0.8em 0; overflow-x: auto; }
.chart svg { max-width: 100%; height: auto; }
img { max-width: 100%; height: auto; }
@media screen and (prefers-color-scheme: dark) {
  body { background: #16181c; color: #e6e8eb; }
  h2 { border-color: #3a3f48; }
  a { color: #a9adff; }
  .quiet, .caption { color: #9aa2ac; }
  .disclaimer { background: #4a3a12; color: #f4ead2; }
  .note, pre, tr.group td { background: #23272e; }
  .note.good b { color: #57d17a; } .note.warning b { color: #f0b93a; } .note.failure b { color: #ff7b72; }
  th, td { border-color: #30353d; }
  thead th { border-color: #565d68; }
  tr.author td { color: #e2b25a; }
  .ft { fill: #e6e8eb; } .fq { fill: #9aa2ac; } .fg { fill: #3a3f48; } .fp { fill: #23272e; } .fa { fill: #8b90ff; }
  .st { stroke: #e6e8eb; } .sq { stroke: #9aa2ac; } .sg { stroke: #3a3f48; } .sp { stroke: #23272e; } .sa { stroke: #8b90ff; }
}
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root { color-scheme: light; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  h2, h3, h3 + p, .caption { break-after: avoid; page-break-after: avoid; }
  .chart, .note, tr, pre, .gallery td { break-inside: avoid; page-break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";
}

}  // namespace lesion
