// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/guidepage.h"

#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace psirt::pages {

namespace {

constexpr int charactersOfGuide = 60;

/// A picture as wide as there is room for it, never larger than it is.
class GuidePicture : public QWidget {
public:
    GuidePicture(const QString &path, const QString &spoken) : m_picture(path)
    {
        setAccessibleName(spoken);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return sizeAt(width).height(); }
    QSize sizeHint() const override { return m_picture.size(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRect area(QPoint(0, 0), sizeAt(width()));
        painter.drawPixmap(area, m_picture);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }

private:
    [[nodiscard]] QSize sizeAt(int width) const
    {
        return width < m_picture.width() ? m_picture.size().scaled(width, m_picture.height(), Qt::KeepAspectRatio)
                                         : m_picture.size();
    }

    QPixmap m_picture;
};

}  // namespace

GuidePage::GuidePage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    QVBoxLayout *column = startContent(charactersOfGuide);
    column->addWidget(makeLabel(tr("From the first level to the report"), options().type.pageTitle));
    addStep(
        *column, tr("Rate"),
        tr("For each framework, read the six descriptions and choose the one that is closest: by a click, or by the keys 0 "
           "to 5. Return goes on to the next framework that is not rated. Between two levels, take the lower one and mark "
           "it as unsure with +. What is plainly outside your business is excluded, with a reason."),
        "rate");
    addStep(
        *column, tr("Look up"),
        tr("A mark such as [1.1.3.2] stands for a place in FIRST’s framework. Point at it for its title, or click it for "
           "the panel (F8). There you also write the note and the evidence: why this level, and what shows it (Ctrl+M)."),
        "panel");
    addStep(*column, tr("See where you stand"),
            tr("The overview shows the average of each service area against the recommended band of 2.5 to 3.0, and which "
               "frameworks are strongest and weakest. “Sheet at a Glance” shows all of them on one page."),
            "overview");
    addStep(
        *column, tr("Plan ahead"),
        tr("Set a target with Alt and a digit. The plan names the shortest way to the band; there you try levels without "
           "changing any answer. What is to be done, by whom and by when, becomes an action of its framework."),
        "plan");
    addStep(
        *column, tr("Agree"),
        tr("Around one table, F11 shows one framework on the whole screen, and Shift+F11 takes votes. Apart, each fills in "
           "a file of their own: File > Combine Two Assessments shows where you differ, the widest first."),
        "meeting");
    addStep(
        *column, tr("Report"),
        tr("File > Export Report makes a summary, a full report, or one for people outside that leaves out notes, evidence "
           "and actions. The preview shows each page before it is saved or printed."),
        "report");
    addStep(*column, tr("Next time"),
            tr("A year later, File > New from Last Time takes the file as its beginning. What changed is shown beside each "
               "level, and File > Compare and File > Trend show the way so far."),
            nullptr);
    column->addSpacing(2 * gridUnit);
    auto *start = new QPushButton(Words()[Term::StartRating]);
    start->setObjectName(QStringLiteral("start"));
    start->setFont(options().type.body);
    connect(start, &QPushButton::clicked, this, &GuidePage::startRequested);
    column->addWidget(start, 0, Qt::AlignLeft);
    column->addSpacing(2 * gridUnit);
    column->addStretch(1);
}

void GuidePage::addStep(QVBoxLayout &column, const QString &title, const QString &text, const char *picture)
{
    column.addSpacing(2 * gridUnit);
    column.addWidget(makeLabel(tr("%1. %2", "the number and the title of a step").arg(QString::number(++m_steps), title),
                               options().type.title));
    column.addWidget(makeParagraph(text, options().type.body));
    if (picture) {
        const QString folder = options().language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
        column.addWidget(new GuidePicture(QStringLiteral(":/guide/%1/%2.png").arg(folder, QLatin1String(picture)),
                                          tr("Picture: %1").arg(title)));
    }
}

bool GuidePage::focusFirst()
{
    setFocus();
    verticalScrollBar()->setValue(0);
    return true;
}

}  // namespace psirt::pages
