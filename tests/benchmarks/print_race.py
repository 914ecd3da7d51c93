#!/usr/bin/python3
"""print_race.py BUILD [FORMS [CASES]]: approval forms into one PDF, beside other programs that draw the same page.

BUILD is the folder of the preset `bench`. Every contender draws FORMS (1,000) pages with the same rules, words and
code at the same places; only what is installed takes part. Then a month of CASES (5,000) through `print --batch`, at
three sizes, to see whether memory grows with the number of pages. Says pages per CPU second (of all processes of a
contender, user and system), peak memory of its largest process, and bytes a page.

Needs python3-reportlab, texlive-xetex, libreoffice-writer-nogui, chromium for the others; run it on a quiet machine.
"""
import html
import json
import os
import shutil
import subprocess
import sys
import tempfile

KAI = "share/refund-counter/fonts/refund-kai.ttf"
SONG = "share/refund-counter/fonts/refund-song.otf"


def run(command, folder, quiet=True):
    """CPU seconds and peak MB of a command and of everything it waited for."""
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL if quiet else None,
                               stderr=subprocess.DEVNULL if quiet else None)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def say(name, pages, cpu, peak, pdf):
    size = os.path.getsize(pdf)
    print(f"{name:34} {pages:6} pages {pages / cpu:7.0f} pages/CPU s {peak:6.0f} MB peak "
          f"{size / pages / 1000:6.2f} kB a page", flush=True)


def found(pdf):
    text = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in text.splitlines() if line.startswith("Pages:")))


# --- the contenders: each writes what it needs into the folder and answers the command that makes race.pdf ----------


def reportlab(pages, folder, build, form_object):
    with open(os.path.join(folder, "race.py"), "w") as script:
        script.write(f"""
import json
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pages = json.load(open("pages.json"))
width, height = pages["size"]
pdfmetrics.registerFont(TTFont("Form", {os.path.join(build, KAI)!r}))
canvas = Canvas("race.pdf", pagesize=(width, height))
def texts(runs):
    for x, y, size, text in runs:
        canvas.setFont("Form", size)
        canvas.drawString(x, height - y, text)
def boxes(rects):
    for x, y, w, h in rects:
        canvas.rect(x, height - y - h, w, h, stroke=0, fill=1)
def ground():
    boxes(pages["rules"])
    texts(pages["ground"])
if {form_object}:
    canvas.beginForm("ground")
    ground()
    canvas.endForm()
for page in pages["pages"]:
    if {form_object}:
        canvas.doForm("ground")
    else:
        ground()
    boxes(page["code"])
    texts(page["texts"])
    canvas.showPage()
canvas.save()
""")
    return ["/usr/bin/python3", "race.py"]


def xelatex(pages, folder, build):
    width, height = pages["size"]

    def tex(text):
        return "".join("\\" + c if c in "#$%&_{}" else f"\\char{ord(c)} " if c in "\\^~" else c for c in text)

    def texts(runs):
        return "".join(f"\\put({x:.3f},{height - y:.3f}){{\\fontsize{{{s:.2f}}}{{{s:.2f}}}\\selectfont {tex(t)}}}%\n"
                       for x, y, s, t in runs)

    def boxes(rects):
        return "".join(f"\\put({x:.3f},{height - y - h:.3f}){{\\rule{{{w:.3f}bp}}{{{h:.3f}bp}}}}%\n"
                       for x, y, w, h in rects)

    with open(os.path.join(folder, "race.tex"), "w") as out:
        out.write("\\documentclass{article}\\usepackage{fontspec}\\usepackage[paperwidth=%.3fbp,paperheight=%.3fbp,"
                  "margin=0pt,noheadfoot,nomarginpar]{geometry}\n" % (width, height))
        path, name = os.path.split(os.path.join(build, SONG))
        out.write(f"\\setmainfont{{{name}}}[Path={path}/]\\XeTeXlinebreaklocale \"\"\\pagestyle{{empty}}"
                  "\\setlength{\\unitlength}{1bp}\\parindent=0pt\\topskip=0pt\\parskip=0pt\\maxdepth=0pt\n")
        out.write("\\newsavebox\\ground\\begin{document}\n\\savebox\\ground{\\begin{picture}(0,0)%\n"
                  + boxes(pages["rules"]) + texts(pages["ground"]) + "\\end{picture}}%\n")
        for page in pages["pages"]:
            out.write(f"\\vbox to 0pt{{\\vskip {height - 1:.3f}bp\\hbox{{\\begin{{picture}}(0,0)\\put(0,0)"
                      "{\\usebox\\ground}%\n"
                      + boxes(page["code"]) + texts(page["texts"]) + "\\end{picture}}\\vss}\\newpage\n")
        out.write("\\end{document}\n")
    return ["xelatex", "-interaction=batchmode", "race.tex"]


def rows_of(page, pages):
    """The words of a page in lines, for programs that set tables rather than place words."""
    lines = {}
    for x, y, size, text in pages["ground"] + page["texts"]:
        lines.setdefault(round(y / 6), []).append((x, size, text))
    return [sorted(lines[y]) for y in sorted(lines)]


def libreoffice(pages, folder, build):
    width, height = pages["size"]
    with open(os.path.join(folder, "race.fodt"), "w") as out:
        out.write(
            '<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.text" '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">'
            '<office:automatic-styles>'
            f'<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="{width}pt" '
            f'fo:page-height="{height}pt" fo:margin="28pt"/></style:page-layout>'
            '<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-size="6pt" '
            'style:font-size-asian="6pt" style:font-name-asian="Noto Serif CJK SC"/></style:style>'
            '<style:style style:name="B" style:family="paragraph"><style:paragraph-properties '
            'fo:break-before="page"/><style:text-properties fo:font-size="2pt"/></style:style>'
            '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties '
            'fo:border="0.5pt solid #000000" fo:padding="0pt"/></style:style></office:automatic-styles>'
            '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/>'
            '</office:master-styles><office:body><office:text>')
        for number, page in enumerate(pages["pages"]):
            rows = rows_of(page, pages)
            out.write('<text:p text:style-name="B"/>' if number else "")
            for row in rows:  # a table a line: lines have different numbers of cells
                out.write(f'<table:table><table:table-column table:number-columns-repeated="{len(row)}"/>'
                          '<table:table-row>')
                for _, _, text in row:
                    out.write('<table:table-cell table:style-name="C"><text:p text:style-name="P">'
                              f'{html.escape(text)}</text:p></table:table-cell>')
                out.write("</table:table-row></table:table>")
        out.write("</office:text></office:body></office:document>")
    return ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
            "race.fodt"]


def chromium(pages, folder, build):
    width, height = pages["size"]

    def texts(runs):
        return "".join(f'<b style="left:{x:.2f}pt;top:{y - s:.2f}pt;font-size:{s:.2f}pt">{html.escape(t)}</b>'
                       for x, y, s, t in runs)

    def boxes(rects):
        return "".join(f'<i style="left:{x:.2f}pt;top:{y:.2f}pt;width:{w:.2f}pt;height:{h:.2f}pt"></i>'
                       for x, y, w, h in rects)

    ground = boxes(pages["rules"]) + texts(pages["ground"])
    with open(os.path.join(folder, "race.html"), "w") as out:
        out.write(f'<!doctype html><meta charset="utf-8"><style>@page{{size:{width}pt {height}pt;margin:0}}'
                  f'@font-face{{font-family:F;src:url(file://{os.path.join(build, SONG)})}}body{{margin:0}}'
                  f'p{{margin:0;position:relative;width:{width}pt;height:{height - 0.5}pt;page-break-after:always;'
                  'font-family:F;overflow:hidden}b,i{position:absolute;white-space:nowrap;font-weight:normal;'
                  'line-height:1}i{background:#000}</style>')
        for page in pages["pages"]:
            out.write(f'<p>{ground}{boxes(page["code"])}{texts(page["texts"])}</p>')
    return [shutil.which("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--user-data-dir={folder}/profile", "--print-to-pdf=race.pdf", "race.html"]


def race(name, make, pages, build):
    count = len(pages["pages"])
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "pages.json"), "w") as out:
            json.dump(pages, out)
        command = make(pages, folder, build)
        try:
            cpu, peak = run(command, folder)
            pdf = os.path.join(folder, "race.pdf")
            made = found(pdf)
            say(name if made == count else f"{name} ({made} pages)", count, cpu, peak, pdf)
        except (RuntimeError, OSError) as error:
            print(f"{name:34} failed: {error}", flush=True)


def applications(build, count, path):
    """One sample, made another case each time."""
    with open(os.path.join(build, "share/refund-counter/samples/unit-three-members.json")) as sample:
        application = json.load(sample)
    name = application["claimant"]["name"]
    with open(path, "w") as out:
        for n in range(count):
            application["claimant"]["name"] = f"{name}{n}"
            out.write(json.dumps(application, ensure_ascii=False) + "\n")


def ours(build, count):
    """Read, decided, laid out and written by the program itself."""
    with tempfile.TemporaryDirectory() as folder:
        applications(build, count, os.path.join(folder, "cases.jsonl"))
        cpu, peak = run([os.path.join(build, "bin/refund-counter"), "print", "--batch", "cases.jsonl", "-o",
                         "race.pdf", "--store", os.path.join(folder, "none")], folder)
        pdf = os.path.join(folder, "race.pdf")
        say(f"refund-counter, {count} cases decided", found(pdf), cpu, peak, pdf)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    build = os.path.abspath(sys.argv[1])
    forms = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    cases = int(sys.argv[3]) if len(sys.argv) > 3 else 5000
    bench = os.path.join(build, "tests/benchmarks/bench_print")
    pages = json.loads(subprocess.run([bench, "--describe", str(forms)], capture_output=True, check=True).stdout)
    with tempfile.TemporaryDirectory() as folder:
        cpu, peak = run([bench, "--write", str(forms)], folder)
        pdf = os.path.join(folder, "bench_print.pdf")
        say("refund-counter", found(pdf), cpu, peak, pdf)
    if subprocess.run(["/usr/bin/python3", "-c", "import reportlab"], capture_output=True).returncode == 0:
        race("ReportLab", lambda *all: reportlab(*all, False), pages, build)
        race("ReportLab, form as XObject", lambda *all: reportlab(*all, True), pages, build)
    for program, name, make in (("xelatex", "XeLaTeX", xelatex), ("soffice", "LibreOffice", libreoffice),
                                ("chromium", "Chromium", chromium)):
        if shutil.which(program):
            race(name, make, pages, build)
        else:
            print(f"{name:34} is not installed")
    if not os.path.exists(os.path.join(build, "bin/refund-counter")):
        sys.exit("the target refund-counter is not built: no month")
    for count in (cases // 25, cases // 5, cases):
        ours(build, count)


if __name__ == "__main__":
    main()
