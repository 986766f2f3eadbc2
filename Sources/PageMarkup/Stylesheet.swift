/// How the report looks on screen, on a telephone, in the dark and on paper.
package enum Stylesheet {
  /// All rules.
  package static let css = [colors, dark, page, tables, parts, charts, marks, narrow, paper]
    .joined()

  private static let colors = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--soft:#5d5952;--hair:#d8d3c8;\
    --wash:#f3f0e9;--accent:#a8321b;--tint:#f7e3dc;--mid:#8b867c;\
    --serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Book Antiqua",\
    Georgia,serif;\
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",\
    "Liberation Sans",Arial,sans-serif}

    """

  private static let dark = """
    @media (prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#ece8df;--soft:#aba599;\
    --hair:#3b3b3d;--wash:#212225;--accent:#ff9678;--tint:#44261d;--mid:#85817a}}

    """

  private static let page = """
    *{box-sizing:border-box}html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;padding:4rem 2rem 6rem;max-width:62rem;background:var(--paper);\
    color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:break-word}
    p,ul,ol,dl,blockquote{max-width:42rem;margin:0 0 1rem}p{hyphens:manual}
    h1,h2,h3{font-weight:500;line-height:1.15;text-wrap:balance}
    h1{font-size:clamp(2rem,6vw,3.5rem);letter-spacing:-.015em;margin:.4rem 0 1rem;max-width:46rem}
    h2{font-size:clamp(1.6rem,4vw,2.1rem);letter-spacing:-.01em;margin:0 0 1.6rem;display:flex;\
    gap:1rem;align-items:baseline}
    h2 .no{font:500 .95rem/1 var(--sans);color:var(--accent);letter-spacing:.04em;min-width:1.6rem}
    h3{font-size:1.2rem;margin:2.6rem 0 .8rem}
    section{border-top:1px solid var(--ink);padding-top:1.4rem;margin-top:5rem}
    a{color:inherit;text-decoration-color:var(--mid);text-decoration-thickness:1px;\
    text-underline-offset:.18em}a:hover{color:var(--accent)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);\
    padding:.6rem 1rem}
    .eyebrow,.note,.facts,figcaption,table,nav,.cite,.measure,.remarks,footer{\
    font-family:var(--sans);\
    font-variant-numeric:tabular-nums lining-nums}
    .eyebrow{font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);\
    margin:0}
    .lede{font-size:1.3rem;line-height:1.45;max-width:44rem}
    .note{font-size:.84rem;line-height:1.5;color:var(--soft)}

    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:1.4rem 0 2rem;max-width:100%}
    table{border-collapse:collapse;width:100%;font-size:.84rem;line-height:1.4}
    caption{text-align:left;font-weight:600;padding:0 0 .6rem;font-size:.9rem}
    th,td{text-align:left;vertical-align:top;padding:.48rem .9rem .48rem 0;\
    border-bottom:1px solid var(--hair)}
    th:last-child,td:last-child{padding-right:0}
    thead th{font-weight:500;color:var(--soft);border-bottom:1px solid var(--ink);\
    font-size:.78rem;vertical-align:bottom}
    tbody th{font-weight:500}td.n,th.n{text-align:right;white-space:nowrap}
    td.t,tbody th.t{white-space:nowrap}td.w{min-width:15rem}\
    th.r{min-width:10rem}td.p{min-width:8rem}
    .wrong{color:var(--accent);font-weight:600}.quiet{color:var(--soft)}.strong{font-weight:600}
    .cite{font-size:.72rem;color:var(--soft);line-height:1.5}.cite a{color:var(--soft);\
    white-space:nowrap}
    td.cites{min-width:7.5rem;max-width:13rem}tr:target{background:var(--tint)}

    """

  private static let parts = """
    .cover{min-height:34rem;display:flex;flex-direction:column;justify-content:space-between}
    .cover .lede{color:var(--soft)}.cover .facts{margin-top:3rem}
    .facts{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;font-size:.86rem;\
    max-width:52rem;\
    margin:0;border-top:1px solid var(--hair)}
    .facts dt,.facts dd{margin:0;padding:.42rem 1.5rem .42rem 0;\
    border-bottom:1px solid var(--hair)}
    .facts dt{color:var(--soft)}.facts dd{overflow-wrap:anywhere}
    nav ol{list-style:none;padding:0;margin:2.5rem 0 0;columns:2;column-gap:3rem;\
    font-size:.88rem;max-width:none}
    nav li{break-inside:avoid;padding:.25rem 0;border-bottom:1px solid var(--hair)}
    nav a{text-decoration:none;display:flex;gap:1rem}nav .no{color:var(--accent);min-width:1.4rem}
    .measures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:0 2rem;\
    margin:1.6rem 0 2rem;padding:0;max-width:none}
    .measure{border-top:2px solid var(--ink);padding:.7rem 0 1rem;font-size:.82rem;\
    color:var(--soft);line-height:1.45}
    .measure .v{display:block;font:400 2.9rem/1.1 var(--serif);color:var(--ink);\
    margin:.2rem 0 .3rem}
    .measure .k{color:var(--ink);font-weight:600}
    .points{padding:0;list-style:none;max-width:48rem}.points li{padding:.55rem 0;\
    border-bottom:1px solid var(--hair)}
    .points .lead{font:600 .8rem var(--sans);margin-right:.5rem}.points .wrong .lead{\
    color:var(--accent)}
    blockquote{border-left:2px solid var(--hair);padding:.1rem 0 .1rem 1.2rem;margin:1.2rem 0 2rem}
    blockquote p{white-space:pre-line;margin:0 0 .6rem}
    mark{background:var(--tint);color:inherit;border-bottom:2px solid var(--accent);padding:0 .1em}
    mark sup{font:600 .65rem var(--sans);color:var(--accent);margin-left:.15em}
    .remarks{font-size:.8rem;color:var(--soft);padding-left:1.3rem;margin:.4rem 0;line-height:1.5}
    footer{margin-top:5rem;border-top:1px solid var(--ink);padding-top:1rem;font-size:.78rem;\
    color:var(--soft)}

    """

  private static let charts = """
    figure{margin:1.8rem 0 2.4rem}figcaption{font-weight:600;font-size:.9rem;margin-bottom:.7rem}
    figure .note{margin-top:.6rem;max-width:48rem}
    svg{display:block;width:100%;height:auto;font:12px var(--sans);fill:var(--ink);\
    font-variant-numeric:tabular-nums}
    svg line,svg path{fill:none;stroke:var(--ink);stroke-width:1}
    svg .grid{stroke:var(--hair);stroke-width:.8}svg .axis{stroke:var(--soft)}
    svg .tick{font-size:11px;fill:var(--soft)}svg .quiet{fill:var(--soft)}svg .strong{\
    font-weight:600}
    svg .hot{fill:var(--accent)}svg .pause{fill:var(--hair);opacity:.55}

    """

  private static let marks = """
    svg path.main{stroke:var(--accent);stroke-width:2.2;stroke-linejoin:round}
    svg path.ref{stroke:var(--soft);stroke-width:1.6;stroke-dasharray:5 3}
    svg path.thin{stroke:var(--ink);stroke-width:1.3}svg path.area{fill:var(--wash);\
    stroke:var(--mid);stroke-width:.8}
    svg path.gap,svg rect.gap{fill:var(--tint);stroke:none}svg rect.band{fill:var(--wash)}
    svg rect.lane{fill:var(--wash);opacity:.6}svg line.target{stroke:var(--ink);stroke-width:1.4}
    svg line.dash{stroke-dasharray:3 3;stroke:var(--soft)}svg line.leader{stroke:var(--mid);\
    stroke-width:.8}
    svg .solid{fill:var(--ink);stroke:var(--ink)}svg .accent{fill:var(--accent);\
    stroke:var(--accent)}
    svg .hollow{fill:var(--paper);stroke:var(--ink);stroke-width:1.4}
    svg .ring{fill:var(--paper);stroke:var(--accent);stroke-width:1.8}
    svg line.cross{stroke:var(--accent);stroke-width:1.9}svg line.span{stroke-width:5;\
    stroke:var(--hair)}
    svg rect.kept{fill:var(--mid)}svg rect.broken{fill:var(--accent)}svg rect.open{fill:none;\
    stroke:var(--mid)}
    svg text.on{fill:var(--paper);font-weight:600;font-size:10.5px}svg text.in{font-size:10.5px}
    svg .g1{fill:#cfc9bb;stroke:var(--paper)}svg .g2{fill:#b9b2a3;stroke:var(--paper)}
    svg .g3{fill:#e2ddd1;stroke:var(--paper)}svg .g4{fill:#d7b7a5;stroke:var(--paper)}
    svg .g5{fill:#d68d74;stroke:var(--paper)}svg .g6{fill:#efc6b6;stroke:var(--paper)}
    svg .g7{fill:#eae6dc;stroke:var(--paper)}svg text.in{fill:#1d1c1a}

    """

  private static let narrow = """
    @media (max-width:52rem){figure .scroll svg{min-width:44rem}}
    @media (max-width:40rem){body{padding:2rem 1.1rem 4rem;font-size:1rem}section{\
    margin-top:3.4rem}\
    .cover{min-height:0;gap:2rem}.lede{font-size:1.12rem}nav ol{columns:1}\
    .facts{grid-template-columns:1fr}.facts dt{border:0;padding-bottom:0}.facts dd{\
    padding-top:.1rem}\
    .measures{grid-template-columns:1fr 1fr;gap:0 1.2rem}.measure .v{font-size:2.3rem}\
    .scroll{margin-right:-1.1rem;padding-right:1.1rem}}

    """

  private static let paper = """
    @page{size:A4;margin:17mm 16mm 19mm}
    @media print{:root{--paper:#fff;--ink:#111;--soft:#555;--hair:#ccc;--wash:#f4f2ee;\
    --accent:#a8321b;--tint:#f7e3dc;--mid:#8b867c}\
    body{max-width:none;padding:0;font-size:10pt;line-height:1.45}h1{font-size:30pt}h2{\
    font-size:18pt;margin-bottom:5mm}\
    h2,h3,caption,figcaption{break-after:avoid}h3{margin-top:7mm}section{margin-top:12mm}\
    section.page{break-before:page;margin-top:0}\
    .cover{min-height:225mm}.scroll{overflow:visible;margin:4mm 0 6mm}.lede{font-size:13pt}\
    table{font-size:7.8pt}caption{font-size:9pt}thead{display:table-header-group}tr,.measure,\
    .points li,blockquote,svg{break-inside:avoid}\
    figure{break-inside:avoid;margin:5mm 0}th,td{padding:1.1mm 2.2mm 1.1mm 0}td.w{min-width:34mm}\
    .cite{font-size:6.6pt}td.cites{min-width:20mm}\
    .measure .v{font-size:24pt}.measure,.note,.facts,.remarks{font-size:8pt}.measures{\
    grid-template-columns:repeat(4,1fr)}\
    .skip{display:none}a{text-decoration:none}p,li{orphans:3;widows:3}\
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}

    """
}
