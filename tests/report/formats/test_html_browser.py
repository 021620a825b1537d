"""The HTML report in a real browser: Debian's ``chromium`` with ``chromium-driver``, without a window.

These tests are skipped where there is none. No other page is opened than the reports that are written here.
"""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from html_pages import copied, seeds_report, written
from sample_reports import article, claim, finding, hours, report
from selenium.webdriver import ActionChains, Chrome, ChromeOptions, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from claimcheck.model import Position

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
DRIVER = shutil.which("chromedriver")
OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
PHONE, NARROWEST, DESK = 390, 320, 1400
pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER), reason="no chromium with chromedriver (Debian: apt-get install chromium chromium-driver)"
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    options = ChromeOptions()
    options.binary_location = BROWSER
    for option in (*OPTIONS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=Service(DRIVER))
    yield driver
    driver.quit()


class Screen:
    """A page in the browser: what a reader does with it, and sees of it."""

    def __init__(self, browser, folder):
        self.browser, self.folder = browser, folder

    def show(self, whole, width=DESK, **media):
        page = self.folder / "page.html"
        page.write_text(written(whole), encoding="utf-8")
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        features = [{"name": "prefers-color-scheme", "value": media.get("scheme", "light")}]
        self.command("Emulation.setEmulatedMedia", media=media.get("media", ""), features=features)
        self.command("Emulation.setScriptExecutionDisabled", value=not media.get("script", True))
        self.browser.get("about:blank")  # a page with another hash alone would not be loaded again
        self.browser.get(page.as_uri())
        return self

    def command(self, name, **arguments):
        return self.browser.execute_cdp_cmd(name, arguments)

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def shown(self, selector):
        return [one for one in self.all(selector) if one.is_displayed()]

    def choose(self, *values):
        for value in values:
            self.find(f"input[value='{value}']").click()

    def follow(self, selector):
        """Follow the link, and come to the place that it names."""
        link = self.find(selector)
        self.run("arguments[0].scrollIntoView({block: 'center'})", link)
        hash = link.get_dom_attribute("href")
        link.click()
        return self.find(hash)

    def in_view(self, element):
        box = self.run("return arguments[0].getBoundingClientRect().toJSON()", element)
        return box["bottom"] > 0 and box["top"] < self.run("return innerHeight")

    def style(self, element, name):
        return self.run("return getComputedStyle(arguments[0])[arguments[1]]", element, name)

    def opens_within(self, milliseconds):
        self.browser.refresh()
        return 0 < self.run("return performance.getEntriesByType('navigation')[0].loadEventEnd") < milliseconds

    @property
    def complaints(self):
        return [entry["message"] for entry in self.browser.get_log("browser")]


@pytest.fixture
def screen(browser, tmp_path):
    made = Screen(browser, tmp_path)
    yield made
    made.command("Emulation.setScriptExecutionDisabled", value=False)
    browser.get_log("browser")


@pytest.fixture
def seeds(screen):
    return screen.show(seeds_report())


def test_it_opens_without_a_complaint_and_runs_its_script(seeds):
    assert seeds.find("#filters").is_displayed()
    assert seeds.find("#count").text == "7 of 7 shown"
    assert seeds.complaints == []


class TestFilters:
    def test_choices_of_one_sort_add_up_and_those_of_two_narrow(self, seeds):
        seeds.choose("error", "warning")
        assert len(seeds.shown(".finding")) == 6
        seeds.choose("duration")
        assert [one.get_dom_attribute("data-kind") for one in seeds.shown(".finding")] == ["duration"]
        assert seeds.find("#count").text == "1 of 7 shown"

    def test_by_source(self, seeds):
        Select(seeds.find("#source")).select_by_visible_text("02-meridian-ledger.md (4)")
        assert len(seeds.shown(".finding")) == 4

    def test_all_are_shown_again(self, seeds):
        seeds.choose("note")
        seeds.find("button[type=reset]").click()
        assert len(seeds.shown(".finding")) == 7
        assert not seeds.find("button[type=reset]").is_displayed()

    def test_a_story_without_a_finding_that_fits_is_hidden_with_its_entry(self, screen):
        errors = replace(seeds_report(), findings=seeds_report().findings[:3])
        two = copied(errors, 2)
        only_first = replace(two, findings=(*two.findings[:3], replace(two.findings[3], kind="age")))
        screen.show(only_first)
        screen.choose("age")
        assert (len(screen.shown(".chapter")), len(screen.shown(".contents li"))) == (1, 1)

    def test_a_link_to_what_is_hidden_shows_it(self, seeds):
        seeds.choose("note")
        place = seeds.follow("sup a")
        assert place.is_displayed()
        assert seeds.in_view(place)
        assert seeds.find("#count").text == "7 of 7 shown"


class TestSettledBefore:
    """What a baseline accepts follows what is new, folded."""

    @pytest.fixture
    def known(self):
        whole = seeds_report()
        return replace(whole, accepted={one.fingerprint: "Asked." for one in whole.findings[:5]})

    def test_its_positions_open_when_they_are_asked_for(self, screen, known):
        screen.show(known)
        assert [one.get_dom_attribute("data-state") for one in screen.all(".finding")] == ["new"] * 2 + ["accepted"] * 5
        assert screen.shown(".settled .sides") == []
        screen.find(".settled summary").click()
        assert len(screen.shown(".settled .sides")) == 1

    def test_a_filter_leaves_no_heading_with_nothing_below_it(self, screen, known):
        screen.show(known).choose("accepted")
        assert [one.text for one in screen.shown(".findings h3")] == ["Settled before"]

    def test_paper_has_its_positions_too(self, screen, known):
        screen.show(known, media="print")
        assert screen.find(".settled .sides").rect["height"] > 50
        assert screen.shown("summary") == []


class TestLinks:
    def test_from_a_finding_to_its_words_and_back(self, seeds):
        words = seeds.follow(".finding blockquote a")
        assert (words.text, seeds.in_view(words)) == ("eight hours", True)
        back = seeds.follow(f"[id='{words.get_dom_attribute('id')}'] + sup a")
        assert back.get_dom_attribute("id") == seeds.find(".finding").get_dom_attribute("id")
        assert seeds.in_view(back)

    def test_from_words_to_what_they_were_read_as_and_back(self, seeds):
        words = seeds.find(".claim.disputed")
        note = seeds.follow(".claim.disputed")
        assert note.text.startswith("Anthony Blinken name")
        assert seeds.follow(f"[id='{note.get_dom_attribute('id')}'] .value") == words

    def test_from_the_table_to_words_and_back_to_its_row(self, seeds):
        words = seeds.follow("td.differs a")
        assert seeds.in_view(words)
        row = seeds.follow(".claims a[href*='-row-']")
        assert row.tag_name == "tbody"
        assert seeds.in_view(row)

    def test_from_the_timeline_and_the_contents(self, seeds):
        assert seeds.follow(".told a").text == "February last year"
        assert seeds.in_view(seeds.follow(".parts a[href$='timeline']"))

    def test_where_a_link_has_led_is_marked(self, seeds):
        before = seeds.style(seeds.find(".claim.disputed"), "backgroundColor")
        seeds.follow(".claims .value[href]")
        assert seeds.style(seeds.find(":target"), "backgroundColor") not in (before, "rgba(0, 0, 0, 0)")


class TestHostileWords:
    WORDS = "<script>window.ran = 1</script><img src=x onerror='window.ran = 2'><b onclick=x>"

    def test_they_are_text(self, screen):
        source = article("<b>a</b>", f"It took six hours. {self.WORDS}", title=self.WORDS)
        other = article("b", "It took two hours.")
        claims = claim(source, "six hours", hours(6)), claim(other, "two hours", hours(2))
        found = finding(*(Position(one.text, (one,)) for one in claims), subject=self.WORDS)
        screen.show(report((source, other), claims, (found,)))
        assert screen.find(".source .text").text == f"It took six hours1. {self.WORDS}"
        assert screen.run("return window.ran") is None
        assert screen.all("main script, main img, main b[onclick]") == []
        assert screen.complaints == []

    def test_what_would_slip_through_is_stopped_by_the_policy(self, seeds):
        seeds.run(
            "const made = document.createElement('script'); made.textContent = 'window.ran = 3';"
            "document.body.append(made);"
            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.ran=4>')"
        )
        assert seeds.run("return window.ran") is None
        assert any("Content Security Policy" in complaint for complaint in seeds.complaints)


class TestEveryReader:
    def test_what_has_the_focus_has_a_ring_around_it(self, seeds):
        seen = set()
        for _ in range(16):
            ActionChains(seeds.browser).send_keys(Keys.TAB).perform()
            focused = seeds.browser.switch_to.active_element
            assert seeds.style(focused, "outlineStyle") == "solid"
            assert seeds.style(focused, "outlineWidth") == "3px"
            assert focused.size["width"] > 1
            seen.add(focused.tag_name)
        assert {"a", "input", "select"} <= seen

    def test_the_keyboard_reaches_the_findings_at_once_and_sets_the_filters(self, seeds):
        ActionChains(seeds.browser).send_keys(Keys.TAB, Keys.ENTER).perform()
        assert seeds.browser.switch_to.active_element.get_dom_attribute("id") == "content"
        seeds.run("document.querySelector('input').focus()")
        ActionChains(seeds.browser).send_keys(Keys.SPACE).perform()
        assert len(seeds.shown(".finding")) == 3

    @pytest.mark.parametrize("width", [NARROWEST, PHONE, 820, DESK])
    def test_nothing_needs_scrolling_sideways(self, screen, width):
        long = article("a" * 200, "x" * 300 + " It took six hours.")
        extra = report([long, article("b", "It took two hours.")], [claim(long, "six hours", hours(6))])
        for whole in (seeds_report(), replace(extra, stories=(replace(extra.stories[0], label="L" * 200),))):
            screen.show(whole, width)
            assert screen.run("return document.documentElement.scrollWidth <= innerWidth")

    def test_positions_stand_beside_each_other_where_there_is_room(self, screen):
        for width, beside in ((PHONE, False), (DESK, True)):
            first, second = screen.show(seeds_report(), width).all(".finding:first-of-type .side")[:2]
            assert (first.rect["y"] == second.rect["y"]) is beside

    def test_it_is_dark_where_the_reader_wants_it(self, screen):
        grounds = [
            screen.style(screen.show(seeds_report(), scheme=scheme).find("body"), "backgroundColor")
            for scheme in ("light", "dark")
        ]
        assert grounds == ["rgb(255, 254, 251)", "rgb(23, 24, 26)"]

    def test_on_paper_it_has_everything_but_what_is_clicked(self, screen):
        screen.show(seeds_report(), media="print")
        assert not screen.shown("#filters, .parts, .skip")
        assert len(screen.shown(".finding")) == 7
        assert len(screen.shown(".source")) == 5
        assert "underline" in screen.style(screen.find("mark"), "textDecoration")

    def test_without_its_script_it_shows_everything(self, screen):
        screen.show(seeds_report(), script=False)
        assert len(screen.shown(".finding")) == 7
        assert len(screen.shown(".source")) == 5
        assert not screen.find("#filters").is_displayed()


def test_two_hundred_articles_open_in_under_two_seconds(screen):
    """One time of three will do, since the machine may be busy; by the browser's own clock, to the end of loading."""
    screen.show(copied(seeds_report(), 40))
    assert (screen.folder / "page.html").stat().st_size < 10_000_000
    assert any(map(screen.opens_within, (2000, 2000, 2000)))
