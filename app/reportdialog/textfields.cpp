// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/textfields.h"

#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/reporting/reportlimits.h"

#include <QLineEdit>

namespace psirt::reportdialog {

namespace {

/// What is on lines beyond the last that may be goes on in that one.
QString boundedConclusion(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() > ReportLimits::conclusionLines) {
        QStringList rest = lines.mid(ReportLimits::conclusionLines - 1);
        rest.removeAll(QString());
        lines = lines.first(ReportLimits::conclusionLines - 1) << rest.join(QLatin1Char(' '));
    }
    QString bounded = lines.join(QLatin1Char('\n')).left(ReportLimits::conclusion);
    if (!bounded.isEmpty() && bounded.back().isHighSurrogate())
        bounded.chop(1);
    return bounded;
}

}  // namespace

TextFields::TextFields(const ReportTexts &texts, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_original(texts), m_conclusion(new GrowingEdit(static_cast<int>(ReportLimits::conclusionLines), 6))
{
    auto *column = makeColumn(gridUnit / 2, this);
    const auto addHeading = [&](const QString &text) {
        column->addWidget(makeLabel(text, strong(options.type.body)));
        return text;
    };
    if (texts.title.trimmed().isEmpty()) {
        const QString name = addHeading(tr("Title of the assessment"));
        m_title = new QLineEdit(texts.title);
        m_title->setMaxLength(static_cast<int>(ReportLimits::name));
        m_title->setAccessibleName(name);
        m_title->setObjectName(QStringLiteral("title"));
        column->addWidget(m_title);
        column->addWidget(makeMutedLabel(tr("It has none yet; the report says so."), options.type.small));
        column->addSpacing(gridUnit);
        connect(m_title, &QLineEdit::textEdited, this, &TextFields::changed);
    }
    m_conclusion->setAccessibleName(addHeading(Words()[Term::Conclusion]));
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_conclusion->setText(texts.conclusion);
    m_conclusion->setUndoRedoEnabled(true);
    column->addWidget(m_conclusion);
    column->addWidget(makeMutedLabel(tr("Up to three lines, at the top of the summary. They are kept in the assessment."),
                                     options.type.small));
    connect(m_conclusion, &GrowingEdit::textEdited, this, &TextFields::boundConclusion);
}

ReportTexts TextFields::texts() const
{
    const bool hasTitle = m_title && !m_title->text().trimmed().isEmpty();
    return {hasTitle ? m_title->text().trimmed() : m_original.title, m_conclusion->text()};
}

void TextFields::boundConclusion()
{
    const QString text = m_conclusion->text();
    if (const QString bounded = boundedConclusion(text); bounded != text)
        m_conclusion->setText(bounded);
    emit changed();
}

}  // namespace psirt::reportdialog
